import { createHash } from 'node:crypto';
import * as ort from 'onnxruntime-web/wasm';
import { beforeAll, expect, test } from 'vitest';
import { ModelError } from './encoder';
import { MODEL_FOLDER } from './model-files';
import { createRunner, type ModelRunner } from './model-runner';
import { loadFromDisk } from './node-load';

let runner: ModelRunner;
beforeAll(async () => {
  runner = await createRunner({ ort, load: loadFromDisk, runtime: { threads: 1 } });
}, 60_000);

test('its hash is the SHA-256 of the weights', async () => {
  const weights = await loadFromDisk(`${MODEL_FOLDER}/onnx/model_quantized.onnx`);
  const hash = createHash('sha256').update(Buffer.from(weights)).digest('hex');
  expect(runner.hash).toBe(hash);
});

test('cuts 20,000 characters into windows that cover every sentence', () => {
  const sentence = 'My order never came and nobody answers me at all. ';
  const text = sentence.repeat(400);
  const windows = runner.windows(text);
  expect(windows.length).toBeGreaterThan(20);
  const read = windows.map(({ start, end }) => text.slice(start, end)).join(' ');
  expect(read).toBe(text.trim());
});

test('a text of nothing the tokenizer knows still gives numbers', async () => {
  const { valence } = await runner.run('\u200b', '');
  expect(Number.isFinite(valence)).toBe(true);
});

test('a missing file is a ModelError', async () => {
  const load = () => Promise.reject(new Error('gone'));
  const created = createRunner({ ort, load, runtime: { threads: 1 } });
  await expect(created).rejects.toBeInstanceOf(ModelError);
});
