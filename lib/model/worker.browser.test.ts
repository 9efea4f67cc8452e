import { expect, test } from 'vitest';
import { linkWorker } from './worker-link';

const runtimeFolder = 'node_modules/onnxruntime-web/dist';

function link() {
  return linkWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}

test('loads the model, cuts windows and runs a text', { timeout: 60_000 }, async () => {
  const worker = link();
  expect(await worker.call('open', { threads: 1, runtimeFolder })).toMatch(/^[0-9a-f]{64}$/);
  expect(await worker.call('windows', { text: 'One. Two.' })).toEqual([{ start: 0, end: 9 }]);
  const outputs = await worker.call('run', { text: 'Thank you so much!', second: '' });
  expect(outputs.emotions).toHaveLength(8);
  worker.end(new Error('done'));
});

test('refuses a runtime from another origin', { timeout: 60_000 }, async () => {
  const opened = link().call('open', { threads: 1, runtimeFolder: 'https://example.invalid/ort' });
  await expect(opened).rejects.toThrow('is not in the package');
});

test('answers nothing before it is loaded', async () => {
  await expect(link().call('run', { text: 'a', second: '' })).rejects.toThrow('not loaded');
});
