import * as ort from 'onnxruntime-node';
import type { HeadOutputs } from '@/lib/model/encoder';
import { MODEL_FOLDER } from '@/lib/model/model-files';
import { loadFromDisk } from '@/lib/model/node-load';
import type { TokenIds } from '@/lib/model/tokens';

/** The heads the extension asks for: the same work on both sides. */
const HEADS = [
  'emotions',
  'valence',
  'intensity',
  'flags',
  'situation',
  'acts',
  'follows',
] as const satisfies readonly (keyof HeadOutputs)[];

/** One pass of the model; resolves with its time in ms. */
export type TimedRun = (tokens: TokenIds) => Promise<number>;

/** The same weights in the native runtime, on one thread. `release` frees them. */
export async function openNative(): Promise<{ run: TimedRun; release(): Promise<void> }> {
  const weights = new Uint8Array(await loadFromDisk(`${MODEL_FOLDER}/onnx/model_quantized.onnx`));
  const session = await ort.InferenceSession.create(weights, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 4,
  });
  const tensor = (values: readonly number[]) =>
    new ort.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  return {
    async run({ ids, types }) {
      const began = performance.now();
      await session.run(
        {
          input_ids: tensor(ids),
          attention_mask: tensor(ids.map(() => 1)),
          token_type_ids: tensor(types),
        },
        HEADS,
      );
      return performance.now() - began;
    },
    release: () => session.release(),
  };
}
