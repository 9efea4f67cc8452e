import { createHash } from 'node:crypto';
import * as ort from 'onnxruntime-web/wasm';
import type { Encoder } from '@/lib/model/encoder';
import { createLocalEncoder } from '@/lib/model/local-encoder';
import { loadHeadSpecs } from '@/lib/model/model-files';
import { loadFromDisk } from '@/lib/model/node-load';
import { libraryCanonical } from '@/lib/prompting/library';
import type { HeadSpecs } from '@/lib/reading/head-specs';
import manifest from '@/package.json' with { type: 'json' };

/** What each answer was made with; hashes are the first 12 hex digits of a SHA-256, as in the events. */
export interface Versions {
  attune: string;
  /** Name of the model. */
  model: string;
  weights: string;
  phrases: string;
}

/** The extension's own model and words, in Node. */
export interface Engine {
  encoder: Encoder;
  heads: HeadSpecs;
  versions: Versions;
}

/** Loads the model (about a second). Rejects with a ModelError. */
export async function createEngine(): Promise<Engine> {
  const [encoder, heads] = await Promise.all([
    createLocalEncoder({ ort, load: loadFromDisk, runtime: { threads: 1 } }),
    loadHeadSpecs(loadFromDisk),
  ]);
  const phrases = createHash('sha256').update(libraryCanonical()).digest('hex').slice(0, 12);
  const weights = encoder.hash.slice(0, 12);
  const versions = { attune: manifest.version, model: heads.version, weights, phrases };
  return { encoder, heads, versions };
}
