import { expect, test } from 'vitest';
import { escapeXml, sheetXml } from './sheet-xml';

test('signs that XML cannot hold are replaced, all others kept', () => {
  expect(escapeXml('a\u{1}b\u{d800}c🙂<')).toBe('a\u{fffd}b\u{fffd}c🙂&lt;');
});

test('the head is there even without rows', () => {
  const xml = [...sheetXml({ name: 'x', columns: [{ name: 'day', type: 'date' }], rows: [] })];
  expect(xml.join('')).toMatch(/<sheetData><row><c s="1" t="inlineStr">.*day.*<\/sheetData>/);
});
