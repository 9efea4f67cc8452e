import * as ort from 'onnxruntime-web/wasm';
import { beforeAll, expect, test } from 'vitest';
import type { Encoder } from '../model/encoder';
import { createLocalEncoder } from '../model/local-encoder';
import { loadHeadSpecs } from '../model/model-files';
import { loadFromDisk } from '../model/node-load';
import type { HeadSpecs } from '../reading/head-specs';
import { followScores } from './follow-score';

let encoder: Encoder;
let heads: HeadSpecs;
beforeAll(async () => {
  heads = await loadHeadSpecs(loadFromDisk);
  encoder = await createLocalEncoder({ ort, load: loadFromDisk, runtime: { threads: 1 } });
}, 60_000);

test('the sentence that says the same scores above the threshold, another one below', async () => {
  const suggestion = "So if I've understood you, the lamp came broken and you'd like a new one.";
  const same = "Just to check I've understood, your lamp arrived broken and you'd like a new one.";
  const other = 'Our office is open from nine to five.';
  const scores = await followScores(encoder, heads, `${other} ${same}`, suggestion, {
    priority: 'draft',
  });
  const [threshold = 1] = heads.follows.thresholds;
  expect(scores).toHaveLength(2);
  expect(scores[0]?.p).toBeLessThan(threshold);
  expect(scores[1]?.p).toBeGreaterThan(threshold);
  expect(scores[1]).toMatchObject({ start: other.length + 1, end: other.length + 1 + same.length });
});
