import * as ort from 'onnxruntime-web/wasm';
import { beforeAll, expect, test } from 'vitest';
import type { Encoder } from '../model/encoder';
import { createLocalEncoder } from '../model/local-encoder';
import { loadHeadSpecs } from '../model/model-files';
import { loadFromDisk } from '../model/node-load';
import type { HeadSpecs } from '../reading/head-specs';
import { readActs, readSentence } from './read-acts';

let encoder: Encoder;
let heads: HeadSpecs;
beforeAll(async () => {
  heads = await loadHeadSpecs(loadFromDisk);
  encoder = await createLocalEncoder({ ort, load: loadFromDisk, runtime: { threads: 1 } });
}, 60_000);

const customer = 'My parcel is two weeks late and nobody answers me!';

test('finds what each sentence does, with its place', async () => {
  const reply =
    "I'm sorry your parcel is late. Please restart the app, then sign in again.\nThank you for waiting.";
  const acts = await readActs(encoder, heads, reply, customer, { priority: 'draft' });
  const of = (sentence: string): string[] =>
    acts.filter(({ start, end }) => reply.slice(start, end) === sentence).map(({ label }) => label);
  expect(of("I'm sorry your parcel is late.")).toContain('apologise');
  expect(of('Please restart the app, then sign in again.')).toContain('next_step');
  expect(of('Thank you for waiting.')).toContain('thank');
  expect(acts.every(({ p }) => p > 0 && p <= 1)).toBe(true);
});

test('finds a mistake', async () => {
  const acts = await readActs(encoder, heads, 'You need to calm down.', customer, {
    priority: 'draft',
  });
  expect(acts.map(({ label }) => label)).toContain('calm_down');
});

test('an empty draft has no acts', async () => {
  expect(await readActs(encoder, heads, ' \n', customer, { priority: 'draft' })).toEqual([]);
});

test('a sentence by itself does what it does in a reply', async () => {
  const options = { priority: 'draft' } as const;
  const sentence = 'Thank you for waiting.';
  const alone = await readSentence(encoder, heads, sentence, customer, options);
  const within = await readActs(encoder, heads, `Hello. ${sentence}`, customer, options);
  expect(within.filter(({ start }) => start === 7)).toEqual(
    alone.map((act) => ({ start: 7, end: 7 + sentence.length, ...act })),
  );
  expect(alone.map(({ label }) => label)).toContain('thank');
});
