import * as ort from 'onnxruntime-web/wasm';
import { expect, test } from 'vitest';
import { ModelError } from './encoder';
import { MODEL_FOLDER } from './model-files';
import { loadFromDisk } from './node-load';
import { openSession } from './session';

test('gives each head its numbers', { timeout: 30_000 }, async () => {
  const weights = new Uint8Array(await loadFromDisk(`${MODEL_FOLDER}/onnx/model_quantized.onnx`));
  const session = await openSession(ort, weights, { threads: 1 });
  const outputs = await session.run({ ids: [101, 7592, 102], types: [0, 0, 0] });
  const { emotions, flags, situation, acts } = outputs;
  expect([emotions, flags, situation, acts].map((head) => head.length)).toEqual([8, 5, 31, 26]);
  expect([outputs.valence, outputs.intensity, outputs.follows].every(Number.isFinite)).toBe(true);
  await expect(session.run({ ids: [101, 99_999_999, 102], types: [0, 0, 0] })).rejects.toThrow(
    ModelError,
  );
});

test('what are no weights is a ModelError', async () => {
  const opened = openSession(ort, new Uint8Array([1, 2, 3]), { threads: 1 });
  await expect(opened).rejects.toBeInstanceOf(ModelError);
});
