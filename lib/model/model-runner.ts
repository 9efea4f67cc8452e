import type { Span } from '../conversation/conversation';
import { cutWindows } from '../conversation/windows';
import { parseEmojiWords } from '../reading/head-specs';
import { clean } from './clean';
import { type HeadOutputs, ModelError } from './encoder';
import { type Load, loadJson, MODEL_FOLDER } from './model-files';
import { type Ort, openSession, type RuntimeOptions } from './session';
import { createTokens, TEXT_TOKENS } from './tokens';

/** Joined sentences may read as shouting where each alone is too short to: "shouting :". */
const SHOUTING_TOKENS = 2;

/** The model in this very thread: no queue, one call after the other. */
export interface ModelRunner {
  /** SHA-256 of the weights, hex. */
  readonly hash: string;
  /** See `Encoder.windows`. */
  windows(text: string): Span[];
  /** See `Encoder.encode`. Rejects with a ModelError. */
  run(text: string, second: string): Promise<HeadOutputs>;
}

export interface RunnerOptions {
  ort: Ort;
  /** Reads a file of the package by its path. */
  load: Load;
  runtime: RuntimeOptions;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function loadFiles(load: Load) {
  const [preprocess, tokenizer, config, weights] = await Promise.all([
    loadJson(load, 'preprocess.json'),
    loadJson(load, 'tokenizer.json'),
    loadJson(load, 'tokenizer_config.json'),
    load(`${MODEL_FOLDER}/onnx/model_quantized.onnx`),
  ]);
  const emoji = parseEmojiWords(preprocess);
  return { emoji, tokens: createTokens(tokenizer, config), weights };
}

/** Loads tokenizer and weights and runs the model warm (about a second). Rejects with a ModelError. */
export async function createRunner({ ort, load, runtime }: RunnerOptions): Promise<ModelRunner> {
  const { emoji, tokens, weights } = await loadFiles(load).catch((error: unknown) => {
    throw new ModelError('A file of the model could not be read.', { cause: error });
  });
  const hash = await sha256(weights);
  const session = await openSession(ort, new Uint8Array(weights), runtime);
  const rules = {
    count: (text: string) => tokens.count(clean(text, emoji)),
    limit: TEXT_TOKENS,
    slack: SHOUTING_TOKENS,
  };
  return {
    hash,
    windows: (text) => cutWindows(text, rules),
    run: (text, second) => session.run(tokens.pair(clean(text, emoji), second)),
  };
}
