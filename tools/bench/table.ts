export type Cell = string | number;

const NUMBER = /^[≤≥<>]?[−-]?[\d.,]+( \S{1,3})?$/;

function text(cell: Cell): string {
  return typeof cell === 'number' ? decimal(cell) : cell;
}

/** A number as a person reads it: three digits that count, never an exponent. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 100) return String(Math.round(value));
  return value.toFixed(size >= 10 ? 1 : 2);
}

/**
 * Lays rows out under a head, columns two spaces apart; a column of numbers alone is set to the right.
 * Rows shorter than the head end early.
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(text));
  const columns = head.map((title, at) => {
    const cells = texts.map((row) => row[at] ?? '');
    const width = Math.max(title.length, ...cells.map(({ length }) => length));
    const filled = cells.filter((cell) => cell !== '' && cell !== '–');
    return { width, right: filled.length > 0 && filled.every((cell) => NUMBER.test(cell)) };
  });
  function line(cells: readonly string[]): string {
    const padded = columns.map(({ width, right }, at) => {
      const cell = cells[at] ?? '';
      return right ? cell.padStart(width) : cell.padEnd(width);
    });
    return `  ${padded.join('  ')}`.trimEnd();
  }
  const rule = columns.map(({ width }) => '─'.repeat(width));
  return [line(head), line(rule), ...texts.map(line)].join('\n');
}
