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

test('the run that says the same scores above one that does not, and a run is a sentence longer', async () => {
  const suggestion = "So if I've understood you, the lamp came broken and you'd like a new one.";
  const same = "Just to check I've understood, your lamp arrived broken and you'd like a new one.";
  const other = 'Our office is open from nine to five.';
  const reply = `${same} Thank you. ${other} See you there.`;
  const scores = await followScores(encoder, heads, reply, suggestion, { priority: 'draft' });
  expect(scores.map(({ start, end }) => reply.slice(start, end))).toEqual([
    `${same} Thank you.`,
    `Thank you. ${other}`,
    `${other} See you there.`,
  ]);
  const [first = 0, ...rest] = scores.map(({ p }) => p);
  expect(first).toBeGreaterThan(0.5);
  for (const p of rest) expect(p).toBeLessThan(0.2);
});
