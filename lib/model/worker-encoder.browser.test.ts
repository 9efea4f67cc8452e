import { afterEach, beforeEach, expect, test } from 'vitest';
import { ModelError } from './encoder';
import { createWorkerEncoder } from './worker-encoder';

let workers: Worker[];
let life: AbortController;

beforeEach(() => {
  workers = [];
  life = new AbortController();
});
afterEach(() => life.abort());

function start() {
  return createWorkerEncoder({
    worker() {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      workers.push(worker);
      return worker;
    },
    runtimeFolder: 'node_modules/onnxruntime-web/dist',
    signal: life.signal,
  });
}

function crash(): void {
  workers.at(-1)?.dispatchEvent(new ErrorEvent('error'));
}

const newest = { priority: 'newest' } as const;

test('a crash rejects what waits, and the next call gets a fresh worker', {
  timeout: 60_000,
}, async () => {
  const encoder = await start();
  const before = await encoder.encode('Where is my parcel?', '', newest);
  const waiting = encoder.encode('Where is my parcel?', '', newest);
  await Promise.resolve().then(() => Promise.resolve());
  crash();
  await expect(waiting).rejects.toBeInstanceOf(ModelError);
  expect(await encoder.encode('Where is my parcel?', '', newest)).toEqual(before);
  expect(workers).toHaveLength(2);
});

test('a worker that crashes twice without an answer is given up', { timeout: 60_000 }, async () => {
  const encoder = await start();
  crash();
  expect(await encoder.windows('Hello.')).toHaveLength(1);
  crash();
  await expect(encoder.windows('Hello.')).rejects.toThrow('crashed too often');
  await expect(encoder.encode('Hello.', '', newest)).rejects.toBeInstanceOf(ModelError);
  expect(workers).toHaveLength(2);
});

test('a cancelled text rejects with an AbortError and the next one is answered', {
  timeout: 60_000,
}, async () => {
  const encoder = await start();
  const job = new AbortController();
  const cancelled = encoder.encode('Old.', '', { ...newest, signal: job.signal });
  const wanted = encoder.encode('New.', '', newest);
  job.abort();
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect((await wanted).acts).toHaveLength(26);
});

test('a worker that cannot load is a ModelError', { timeout: 60_000 }, async () => {
  const missing = createWorkerEncoder({
    worker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    runtimeFolder: 'no/such/folder',
  });
  await expect(missing).rejects.toBeInstanceOf(ModelError);
});
