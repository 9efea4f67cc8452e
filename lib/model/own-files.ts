import { ModelError } from './encoder';
import type { Load } from './model-files';

/**
 * The address of a file of our own package. Throws a ModelError for any that leads elsewhere: the
 * model's worker is handed customers' words, so nothing in it may speak to another host.
 */
export function ownAddress(path: string, origin: string): string {
  const { href } = new URL(path, `${origin}/`);
  if (!href.startsWith(`${origin}/`)) throw new ModelError(`${href} is not in the package.`);
  return href;
}

/** Where the runtime's two files are, each inside the package. Throws a ModelError otherwise. */
export function ownRuntimeFiles(folder: string, origin: string): { mjs: string; wasm: string } {
  return {
    mjs: ownAddress(`${folder}/ort-wasm-simd-threaded.mjs`, origin),
    wasm: ownAddress(`${folder}/ort-wasm-simd-threaded.wasm`, origin),
  };
}

/** A `fetch` that refuses every address outside the package, and redirects. */
export function guardFetch(fetchAny: typeof fetch, origin: string): typeof fetch {
  return async (input, init) => {
    const path = input instanceof Request ? input.url : String(input);
    return fetchAny(ownAddress(path, origin), { ...init, redirect: 'error' });
  };
}

/** `Load` by a guarded fetch. */
export function createFetchLoad(fetchOwn: typeof fetch, origin: string): Load {
  return async (path) => {
    const response = await fetchOwn(ownAddress(path, origin));
    if (!response.ok) throw new ModelError(`${path} is missing (${response.status}).`);
    return response.arrayBuffer();
  };
}
