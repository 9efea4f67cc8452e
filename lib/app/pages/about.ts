import { browser } from 'wxt/browser';
import { loadHeadSpecs, MODEL_FOLDER } from '../../model/model-files';
import { LIBRARY, libraryCanonical } from '../../prompting/library';
import { ownLoad } from '../own-load';
import { shortHash } from '../short-hash';

export interface AboutThis {
  version: string;
  model: { name: string; hash: string };
  phrases: { count: number; hash: string };
}

/** Versions and fingerprints of what is installed; events carry the same fingerprints. */
export async function aboutThis(): Promise<AboutThis> {
  const load = ownLoad();
  const [heads, weights] = await Promise.all([
    loadHeadSpecs(load),
    load(`${MODEL_FOLDER}/onnx/model_quantized.onnx`),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    model: { name: heads.version, hash: await shortHash(weights) },
    phrases: {
      count: LIBRARY.length,
      hash: await shortHash(new TextEncoder().encode(libraryCanonical())),
    },
  };
}
