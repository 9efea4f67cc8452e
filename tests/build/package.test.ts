import { expect, test } from 'vitest';
import { addresses, codeFromText } from '@/tools/check/bundle-text';
import { foreignText } from '@/tools/check/foreign-text';
import { packageFiles, sizeByPart, zippedSize } from '@/tools/check/package-files';
import { describeViolation } from '@/tools/check/violation';

const FILES = packageFiles();
const MEGABYTE = 1024 * 1024;
const TEXT = /\.(m?js|css|html|json)$/;

/** Addresses that stand in the package as names or in messages; none is ever requested. */
const ADDRESSES: readonly string[] = [];

/** Code of libraries that makes code from text; the CSP refuses to run it. */
const CODE_FROM_TEXT: readonly string[] = [];

test('no address stands in the package but those pinned', () => {
  const found = new Set(addresses(FILES).map(({ text }) => text));
  expect([...found].sort()).toEqual(ADDRESSES);
});

test('no code is made from text but where pinned', () => {
  expect(codeFromText(FILES).map(({ text }) => text)).toEqual(CODE_FROM_TEXT);
});

test('one runtime and one model', () => {
  const wasm = FILES.filter(({ path }) => path.endsWith('.wasm')).map(({ path }) => path);
  expect(wasm).toEqual(['ort/ort-wasm-simd-threaded.wasm']);
  expect(FILES.filter(({ path }) => path.endsWith('.onnx'))).toHaveLength(1);
});

test('the package is at most 30 MB', () => {
  for (const [part, bytes] of sizeByPart(FILES)) {
    console.info(`${part.padEnd(8)} ${(bytes / MEGABYTE).toFixed(2)} MB zipped`);
  }
  expect(zippedSize(FILES)).toBeLessThanOrEqual(30 * MEGABYTE);
});

test('the content script stays small: it is in every page of the help desk', () => {
  const scripts = FILES.filter(({ path }) => path.startsWith('content-scripts/'));
  expect(scripts).toHaveLength(1);
  for (const { path, bytes } of scripts) {
    console.info(`${path}: ${bytes.length} bytes, ${zippedSize([{ path, bytes }])} zipped`);
    expect(bytes.length).toBeLessThanOrEqual(150 * 1024);
  }
});

test('no source map, no source and no path of the building machine', () => {
  expect(FILES.filter(({ path }) => /\.(map|tsx?)$/.test(path))).toEqual([]);
  const texts = FILES.filter(({ path }) => TEXT.test(path)).map(({ path, bytes }) => ({
    path,
    text: bytes.toString('utf8'),
  }));
  expect(texts.flatMap(foreignText).map(describeViolation)).toEqual([]);
});
