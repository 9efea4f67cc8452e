import type * as OrtModule from 'onnxruntime-web/wasm';
import { ACTS, EMOTIONS, FLAGS, SITUATIONS } from '../reading/labels';
import { type HeadOutputs, ModelError } from './encoder';
import type { TokenIds } from './tokens';

/** The ONNX runtime, handed in: the extension and Node load different builds of the same version. */
export type Ort = Pick<typeof OrtModule, 'env' | 'InferenceSession' | 'Tensor'>;

export interface RuntimeOptions {
  /** Threads of the runtime; more than one needs `files` and shared memory. */
  threads: number;
  /** Where the runtime finds its own two files; without them it looks beside itself (Node). */
  files?: { mjs: string; wasm: string };
}

/** The heads we use, and how many numbers each gives. The graph has more; they are not computed. */
const HEADS = {
  emotions: EMOTIONS.length,
  valence: 1,
  intensity: 1,
  flags: FLAGS.length,
  situation: SITUATIONS.length,
  acts: ACTS.length,
  follows: 1,
} as const satisfies Record<keyof HeadOutputs, number>;
type Head = keyof typeof HEADS;
const HEAD_NAMES = Object.keys(HEADS) as Head[];

/** The first runs after loading are slow while the engine compiles its code; these lengths are tried. */
const WARM_UP_TOKENS = [16, 64, 146, 16, 64];

export interface ModelSession {
  /** One pass over one text. Rejects with a ModelError. */
  run(tokens: TokenIds): Promise<HeadOutputs>;
}

function toOutputs(read: (head: Head) => number[]): HeadOutputs {
  const one = (head: Head): number => read(head)[0] ?? Number.NaN;
  return {
    emotions: read('emotions'),
    valence: one('valence'),
    intensity: one('intensity'),
    flags: read('flags'),
    situation: read('situation'),
    acts: read('acts'),
    follows: one('follows'),
  };
}

/** Opens the weights in the runtime and runs it warm. Rejects with a ModelError. */
export async function openSession(
  ort: Ort,
  weights: Uint8Array,
  options: RuntimeOptions,
): Promise<ModelSession> {
  // Failures come back as ModelErrors; the runtime's own log would only repeat them.
  ort.env.logLevel = 'fatal';
  ort.env.wasm.numThreads = options.threads;
  if (options.files) ort.env.wasm.wasmPaths = options.files;
  const session = await create(ort, weights);
  const missing = HEAD_NAMES.filter((head) => !session.outputNames.includes(head));
  if (missing.length > 0) throw new ModelError(`The model has no output ${missing.join(', ')}.`);

  const tensor = (values: readonly number[]) =>
    new ort.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  const run = async ({ ids, types }: TokenIds): Promise<HeadOutputs> => {
    const feeds = {
      input_ids: tensor(ids),
      attention_mask: tensor(ids.map(() => 1)),
      token_type_ids: tensor(types),
    };
    const outputs = await session.run(feeds, HEAD_NAMES).catch((error: unknown) => {
      throw new ModelError('The model failed on a text.', { cause: error });
    });
    return toOutputs((head) => {
      const data = outputs[head]?.data;
      if (!(data instanceof Float32Array) || data.length !== HEADS[head]) {
        throw new ModelError(`The model's output ${head} has another shape than expected.`);
      }
      return [...data];
    });
  };
  for (const length of WARM_UP_TOKENS) {
    const blank = Array.from({ length }, () => 0);
    await run({ ids: blank, types: blank });
  }
  return { run };
}

function create(ort: Ort, weights: Uint8Array) {
  return ort.InferenceSession.create(weights, {
    executionProviders: ['wasm'],
    logSeverityLevel: 4,
  }).catch((error: unknown) => {
    throw new ModelError('The model could not be loaded.', { cause: error });
  });
}
