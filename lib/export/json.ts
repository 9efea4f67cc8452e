/** `head` as an object with `rows` as its last field, one row a line, in pieces of a slice. */
export async function* writeJson(
  head: object,
  slices: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string> {
  const start = JSON.stringify(head, null, 1).replace(/\n?\}$/, '');
  yield `${start}${start === '{' ? '' : ','}\n "rows": [`;
  let isFirst = true;
  for await (const rows of slices) {
    if (rows.length === 0) continue;
    const lines = rows.map((row) => `\n  ${JSON.stringify(row)}`).join(',');
    yield isFirst ? lines : `,${lines}`;
    isFirst = false;
  }
  yield '\n ]\n}\n';
}
