import { expect, test } from 'vitest';
import { escapeXml, sheetXml } from './sheet-xml';

test('signs that XML cannot hold are replaced, all others kept', () => {
  expect(escapeXml('a\u{1}b\u{d800}c🙂<')).toBe('a\u{fffd}b\u{fffd}c🙂&lt;');
});

async function* none() {}

test('the head is there even without rows', async () => {
  let xml = '';
  const sheet = { name: 'x', columns: [{ name: 'day', type: 'date' }], slices: none() } as const;
  for await (const piece of sheetXml(sheet)) xml += piece;
  expect(xml).toMatch(/<sheetData><row><c s="1" t="inlineStr">.*day.*<\/sheetData>/);
});
