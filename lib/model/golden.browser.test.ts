import { beforeAll, expect, test } from 'vitest';
import type { Encoder } from './encoder';
import { compareGolden, parseGolden } from './golden';
import lines from './golden/golden.jsonl?raw';
import { loadHeadSpecs } from './model-files';
import { createFetchLoad } from './own-files';
import { createWorkerEncoder } from './worker-encoder';

const rows = parseGolden(lines);
let encoder: Encoder;

beforeAll(async () => {
  encoder = await createWorkerEncoder({
    worker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    runtimeFolder: 'node_modules/onnxruntime-web/dist',
  });
}, 60_000);

test('the worker in Chromium answers and decides as recorded', { timeout: 120_000 }, async () => {
  const run = (row: (typeof rows)[number]) =>
    encoder.encode(row.text, row.second, { priority: 'newest' });
  const heads = await loadHeadSpecs(createFetchLoad(fetch, location.origin));
  const report = await compareGolden(rows, run, heads);
  expect(rows).toHaveLength(200);
  expect(report.wasm.max, report.summary).toBeLessThanOrEqual(0.05);
  expect(report.wasm.flips.length, report.summary).toBeLessThanOrEqual(1);
  expect(report.native.max, report.summary).toBeLessThanOrEqual(1);
});
