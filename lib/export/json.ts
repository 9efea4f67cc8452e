const ROWS_A_CHUNK = 500;

/** `head` as an object with `rows` as its last field, one row a line, in pieces of some hundred rows. */
export function* writeJson(head: object, rows: Iterable<unknown>): Generator<string> {
  const start = JSON.stringify(head, null, 1).replace(/\n?\}$/, '');
  let chunk = `${start}${start === '{' ? '' : ','}\n "rows": [`;
  let held = 0;
  let first = true;
  for (const row of rows) {
    chunk += `${first ? '' : ','}\n  ${JSON.stringify(row)}`;
    first = false;
    held += 1;
    if (held < ROWS_A_CHUNK) continue;
    yield chunk;
    chunk = '';
    held = 0;
  }
  yield `${chunk}\n ]\n}\n`;
}
