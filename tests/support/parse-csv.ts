/** A strict reader of RFC 4180, written apart from the writer: rows of cells, quotes taken off. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = text.startsWith('\u{feff}') ? 1 : 0;
  let quoted = false;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '"') throw new Error('a quote inside a plain cell');
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else if (sign === '\r' || sign === '\n') throw new Error('a bare line break');
    else cell += sign;
    at += 1;
  }
  if (quoted || cell !== '' || row.length > 0) throw new Error('the last row does not end');
  return rows;
}
