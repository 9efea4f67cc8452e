import { expect, test } from 'vitest';
import { ModelError } from './encoder';
import { linkWorker } from './worker-link';

function workerOf(code: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}
const ask = { text: 'a' };

test('answers find their calls in whatever order they come', async () => {
  const link = linkWorker(
    workerOf(`const seen = [];
      onmessage = ({ data }) => {
        seen.push(data.id);
        if (seen.length === 2) for (const id of seen.reverse()) postMessage({ id, ok: true, value: id });
      };`),
  );
  expect(await Promise.all([link.call('windows', ask), link.call('windows', ask)])).toEqual([1, 2]);
});

test('a failed call ends the worker and all that waits', async () => {
  const link = linkWorker(
    workerOf(`onmessage = ({ data }) => {
      if (data.id === 2) postMessage({ id: 2, ok: false, message: 'broken' });
    };`),
  );
  const calls = [link.call('windows', ask), link.call('windows', ask)];
  const ends = await Promise.allSettled(calls);
  expect(ends.map((end) => end.status)).toEqual(['rejected', 'rejected']);
  expect(link.ended()).toBe(true);
  await expect(link.call('windows', ask)).rejects.toBeInstanceOf(ModelError);
});

test('a worker that throws has crashed', async () => {
  const link = linkWorker(workerOf(`onmessage = () => { throw new Error('x'); };`));
  await expect(link.call('windows', ask)).rejects.toThrow('crashed');
  expect(link.ended()).toBe(true);
});
