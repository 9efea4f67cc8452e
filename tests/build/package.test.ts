import { expect, test } from 'vitest';
import { addresses, codeFromText } from '@/tools/check/bundle-text';
import { foreignText } from '@/tools/check/foreign-text';
import { packageFiles, sizeByPart, zippedSize } from '@/tools/check/package-files';
import { describeViolation } from '@/tools/check/violation';

const FILES = packageFiles();
const MEGABYTE = 1024 * 1024;
const TEXT = /\.(m?js|css|html|json)$/;

/** Addresses that stand in the package as names or in messages; none is ever requested. */
const ADDRESSES: readonly string[] = [
  // The pages we run on.
  'https://*.zendesk.com/agent/*',
  'https://app.intercom.com/*',
  'https://app.eu.intercom.com/*',
  'https://app.au.intercom.com/*',
  'https://mail.google.com/*',
  // Names of XML namespaces, in React.
  // Names of a workbook's formats (ECMA-376); nothing is fetched from there.
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://schemas.openxmlformats.org/package/2006/content-types',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  // Advice in error messages of React, Dexie and the ONNX runtime.
  'https://react.dev/errors/',
  'https://tinyurl.com/y2uuvskb',
  'http://bit.ly/2kdckMn',
  'https://web.dev/cross-origin-isolation-guide/',
  'https://tinyurl.com/sudb9s96',
  'https://docs.nvidia.com/cuda/cublas/index.html#cublasLtOrder_t',
  'https://github.com/google/re2/wiki/Syntax',
  'https://ieeexplore.ieee.org/document/1163711',
  'https://arxiv.org/abs/1502.03167.',
];

test('no address stands in the package but those pinned', () => {
  const found = new Set(addresses(FILES).map(({ text }) => text));
  expect([...found].sort()).toEqual([...ADDRESSES].sort());
});

test('no code is made from text, not even in libraries', () => {
  expect(codeFromText(FILES)).toEqual([]);
});

test('one runtime and one model', () => {
  const wasm = FILES.filter(({ path }) => path.endsWith('.wasm')).map(({ path }) => path);
  expect(wasm).toEqual(['ort/ort-wasm-simd-threaded.wasm']);
  expect(FILES.filter(({ path }) => path.endsWith('.onnx'))).toHaveLength(1);
});

test('the package is at most 30 MB', { timeout: 120_000 }, () => {
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
    // What it remembers of a page costs bytes once and saves the page its time at every change.
    expect(bytes.length).toBeLessThanOrEqual(110 * 1024);
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
