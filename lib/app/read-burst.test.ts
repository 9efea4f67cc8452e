import * as ort from 'onnxruntime-web/wasm';
import { beforeAll, expect, test } from 'vitest';
import { type Burst, toBursts } from '../conversation/bursts';
import type { AuthorKind, Message } from '../conversation/conversation';
import type { Encoder } from '../model/encoder';
import { createLocalEncoder } from '../model/local-encoder';
import { loadHeadSpecs } from '../model/model-files';
import { loadFromDisk } from '../model/node-load';
import type { HeadSpecs } from '../reading/head-specs';
import { readBurst } from './read-burst';

let encoder: Encoder;
let heads: HeadSpecs;
beforeAll(async () => {
  heads = await loadHeadSpecs(loadFromDisk);
  encoder = await createLocalEncoder({ ort, load: loadFromDisk, runtime: { threads: 1 } });
}, 60_000);

function lastBurst(...turns: [AuthorKind, string][]): Burst {
  const messages = turns.map(
    ([kind, text], at): Message => ({
      id: `m${at}`,
      author: { kind, name: null, self: false },
      time: null,
      text,
    }),
  );
  const burst = toBursts(messages).at(-1);
  if (!burst) throw new Error('no burst');
  return burst;
}
const newest = { priority: 'newest' } as const;

test('hears anger, and that it is negative', async () => {
  const burst = lastBurst(['customer', 'This is outrageous!! You people lied to me again 😡']);
  const reading = await readBurst(encoder, heads, burst, newest);
  expect(reading.labels).toContain('anger');
  expect(reading.sure).toBe(true);
  expect(reading.valence).toBeLessThan(-0.4);
  expect(reading.windows).toEqual({ read: 1, total: 1 });
});

test('hears gratitude, and that it is positive', async () => {
  const burst = lastBurst(
    ['agent', 'Your refund is on its way.'],
    ['customer', 'Thank you so much, that was really quick!'],
  );
  const reading = await readBurst(encoder, heads, burst, newest);
  expect(reading.primary).toBe('gratitude');
  expect(reading.valence).toBeGreaterThan(0.4);
});

test('reads the context: the same words after another turn give other numbers', async () => {
  const alone = await readBurst(encoder, heads, lastBurst(['customer', 'so no then']), newest);
  const after = await readBurst(
    encoder,
    heads,
    lastBurst(
      ['customer', 'Can I get my money back?'],
      ['agent', 'No.'],
      ['customer', 'so no then'],
    ),
    newest,
  );
  expect(after.valence).not.toBeCloseTo(alone.valence, 2);
});

test('20,000 characters are read in eight windows, and the end counts', {
  timeout: 60_000,
}, async () => {
  const filler = 'The parcel has the number twelve and the box is brown. '.repeat(370);
  const burst = lastBurst(['customer', `${filler}I am absolutely furious with you!!`]);
  expect(burst.text.length).toBeGreaterThan(20_000);
  const reading = await readBurst(encoder, heads, burst, newest);
  expect(reading.windows.read).toBe(8);
  expect(reading.windows.total).toBeGreaterThan(8);
  expect(reading.labels).toContain('anger');
});

test('an emoji alone is read by its words', async () => {
  const reading = await readBurst(encoder, heads, lastBurst(['customer', '😡']), newest);
  expect(reading.primary).toBe('anger');
});

test('a cancelled reading rejects with an AbortError', async () => {
  const reading = readBurst(encoder, heads, lastBurst(['customer', 'Hello']), {
    ...newest,
    signal: AbortSignal.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
