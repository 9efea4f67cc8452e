import * as ort from 'onnxruntime-web/wasm';
import { expect, test } from 'vitest';
import { createLocalEncoder } from './local-encoder';
import { loadFromDisk } from './node-load';

test('queues texts by priority and drops cancelled ones', { timeout: 60_000 }, async () => {
  const encoder = await createLocalEncoder({ ort, load: loadFromDisk, runtime: { threads: 1 } });
  const job = new AbortController();
  const order: string[] = [];
  const ask = (priority: 'draft' | 'history') =>
    encoder.encode('Where is it?', '', { priority }).then(() => order.push(priority));
  const dropped = encoder.encode('Old.', '', { priority: 'newest', signal: job.signal });
  const all = [ask('history'), ask('draft')];
  job.abort();
  await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
  await Promise.all(all);
  expect(order).toEqual(['draft', 'history']);
  expect(await encoder.windows('One. Two.')).toEqual([{ start: 0, end: 9 }]);
});
