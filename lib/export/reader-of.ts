import type { Cell } from './column';

function toCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map((item) => toCell(item)).join(' ');
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain ? (value as Cell) : null;
}

/** Reads the value at a dotted path of a row, lists joined by a space; null where there is none. */
export function readerOf(path: string): (row: object) => Cell {
  const names = path.split('.');
  return (row) => {
    let value: unknown = row;
    for (const name of names) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
      value = Reflect.get(value, name);
    }
    return toCell(value);
  };
}
