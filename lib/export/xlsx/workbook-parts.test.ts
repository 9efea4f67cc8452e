import { expect, test } from 'vitest';
import { sheetName, workbookParts } from './workbook-parts';

test('every part that the content types and relations name is there', () => {
  const parts = workbookParts(['One', 'Two']);
  const named = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)];
  const sheets = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];
  expect(named.map(([, path]) => path).sort()).toEqual(
    ['xl/styles.xml', 'xl/workbook.xml', ...sheets].sort(),
  );
  const ids = [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/Id="(rId\d+)"/g)];
  expect(ids.map(([, id]) => id)).toEqual(['rId1', 'rId2', 'rId3']);
});

test('a sheet’s name is one that Excel opens', () => {
  expect(sheetName('a/b: [c]? *')).toBe('a b   c    ');
  expect(sheetName('x'.repeat(40))).toHaveLength(31);
});
