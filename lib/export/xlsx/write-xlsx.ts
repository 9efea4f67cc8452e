import { Zip, ZipDeflate } from 'fflate';
import { type Sheet, sheetXml } from './sheet-xml';
import { workbookParts } from './workbook-parts';

const LEVEL = 6;
/** A fixed time: the same rows make the same file. */
const MTIME = '2020-01-01T00:00:00';

/**
 * A workbook (ECMA-376, "xlsx") of typed sheets, in pieces: a long sheet is never in memory as a whole.
 * Texts are inline strings and no cell is a formula, so nothing in the file can run.
 */
export async function* writeXlsx(
  sheets: readonly Sheet[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(new Uint8Array(data));
  });
  function* parts(): Generator<[string, Iterable<string> | AsyncIterable<string>]> {
    for (const [path, xml] of workbookParts(sheets.map(({ name }) => name))) yield [path, [xml]];
    for (const [at, sheet] of sheets.entries()) {
      yield [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)];
    }
  }
  const encoder = new TextEncoder();
  for (const [path, pieces] of parts()) {
    const entry = new ZipDeflate(path, { level: LEVEL });
    entry.mtime = MTIME;
    zip.add(entry);
    for await (const piece of pieces) {
      entry.push(encoder.encode(piece));
      yield* ready;
      ready = [];
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}
