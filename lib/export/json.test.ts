import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from './json';

test('reads back as what it was', () => {
  const rows = fc.array(fc.jsonValue(), { maxLength: 20 });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), rows, (head, all) => {
      fc.pre(!Object.hasOwn(head, 'rows') && !Object.hasOwn(head, '__proto__'));
      const back = JSON.parse([...writeJson(head, all)].join(''));
      expect(back).toEqual(JSON.parse(JSON.stringify({ ...head, rows: all })));
    }),
  );
});

test('a long table comes in pieces', () => {
  const chunks = [...writeJson({ a: 1 }, Array(2_000).fill({ b: 2 }))];
  expect(chunks.length).toBeGreaterThan(3);
  expect(JSON.parse(chunks.join('')).rows.length).toBe(2_000);
});
