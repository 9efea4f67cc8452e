import * as ort from 'onnxruntime-web/wasm';
import { beforeAll, expect, test } from 'vitest';
import type { Burst } from '../conversation/bursts';
import type { Encoder } from '../model/encoder';
import { createLocalEncoder } from '../model/local-encoder';
import { loadHeadSpecs } from '../model/model-files';
import { loadFromDisk } from '../model/node-load';
import type { HeadSpecs } from '../reading/head-specs';
import { findEvidence } from './find-evidence';
import { readBurst } from './read-burst';

let encoder: Encoder;
let heads: HeadSpecs;
beforeAll(async () => {
  heads = await loadHeadSpecs(loadFromDisk);
  encoder = await createLocalEncoder({ ort, load: loadFromDisk, runtime: { threads: 1 } });
}, 60_000);

async function evidence(text: string) {
  const burst: Burst = { index: 0, messageIds: [], text, parts: [], time: null, context: [] };
  const reading = await readBurst(encoder, heads, burst, { priority: 'newest' });
  const spans = await findEvidence(encoder, heads, burst, reading, { priority: 'evidence' });
  return { reading, found: spans.map(({ start, end }) => text.slice(start, end)) };
}

test('finds the words a feeling rests on, the strongest first', async () => {
  const { reading, found } = await evidence(
    'I ordered two lamps on Monday. The box has the number 12. I am absolutely furious about this. They are for the hall.',
  );
  expect(reading.labels).toContain('anger');
  expect(found[0]).toBe('I am absolutely furious about this.');
  expect(found.length).toBeLessThanOrEqual(3);
});

test('a single clause is its own evidence', async () => {
  const { found } = await evidence('Thank you so much!');
  expect(found).toEqual(['Thank you so much!']);
});

test('a neutral text has none', async () => {
  const { reading, found } = await evidence(
    'The order number is on the invoice. It is the blue one.',
  );
  expect(reading.primary).toBe('neutral');
  expect(found).toEqual([]);
});

test('offsets hold in a later window of a long text', { timeout: 60_000 }, async () => {
  const filler = 'The parcel has the number twelve and the box is brown. '.repeat(30);
  const { found } = await evidence(`${filler}Thank you so much, you are wonderful!`);
  expect(found[0]).toContain('Thank you so much');
});
