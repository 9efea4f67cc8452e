import * as ort from 'onnxruntime-web/wasm';
import { beforeAll, expect, test, vi } from 'vitest';
import { unhappy } from '@/tests/support/draft-words';
import type { Encoder } from '../model/encoder';
import { createLocalEncoder } from '../model/local-encoder';
import { loadHeadSpecs } from '../model/model-files';
import { loadFromDisk } from '../model/node-load';
import type { HeadSpecs } from '../reading/head-specs';
import { checkDraft, type KnownSentences } from './check-draft';

let encoder: Encoder;
let heads: HeadSpecs;
beforeAll(async () => {
  heads = await loadHeadSpecs(loadFromDisk);
  encoder = await createLocalEncoder({ ort, load: loadFromDisk, runtime: { threads: 1 } });
}, 60_000);

const facts = unhappy({ customerText: 'My lamp is two weeks late and nobody answers me!' });
const options = { priority: 'draft' } as const;

test('acts, remarks and what is missing', async () => {
  const draft =
    "I'm sorry your lamp is late. You need to calm down, the courier has many parcels in December.";
  const found = await checkDraft({ encoder, heads }, draft, facts, new Map(), options);
  expect(found.acts).toContainEqual(expect.objectContaining({ label: 'apologise', start: 0 }));
  expect(found.remarks.map(({ kind, words }) => [kind, words])).toEqual([
    ['order_feeling', 'calm down'],
  ]);
  expect(found.missing).toBe('own');
});

test('only sentences that were not read before are read', async () => {
  const encode = vi.spyOn(encoder, 'encode');
  const known: KnownSentences = new Map();
  const first = await checkDraft(
    { encoder, heads },
    'I am on it. One momen',
    facts,
    known,
    options,
  );
  expect(encode).toHaveBeenCalledTimes(2);
  const draft = 'I am on it. One moment.';
  const second = await checkDraft({ encoder, heads }, draft, facts, known, options);
  expect(encode).toHaveBeenCalledTimes(3);
  expect(encode.mock.lastCall?.[0]).toBe('One moment.');
  const [before, after] = [first, second].map(({ acts }) =>
    acts.filter(({ start }) => start === 0),
  );
  expect(after).toEqual(before);
  encode.mockRestore();
});

test('at most 40 sentences are read, and 200 kept', async () => {
  const fake: Encoder = {
    hash: 'x',
    windows: async () => [],
    encode: vi.fn(encoder.encode).mockResolvedValue({
      emotions: [],
      valence: 0,
      intensity: 0,
      flags: [],
      situation: [],
      acts: Array(26).fill(-9),
      follows: 0,
    }),
  };
  const known: KnownSentences = new Map();
  for (let from = 0; from < 300; from += 50) {
    const draft = Array.from({ length: 50 }, (_, at) => `Point ${from + at}.`).join('\n');
    await checkDraft({ encoder: fake, heads }, draft, facts, known, options);
  }
  expect(fake.encode).toHaveBeenCalledTimes(6 * 40);
  expect(known.size).toBe(200);
});

test('ends when cancelled', async () => {
  const stopped = AbortSignal.abort();
  const check = checkDraft({ encoder, heads }, 'Any new words.', facts, new Map(), {
    ...options,
    signal: stopped,
  });
  await expect(check).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});
