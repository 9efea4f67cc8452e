import * as ort from 'onnxruntime-web/wasm';
import { createRunner } from './model-runner';
import { createFetchLoad, guardFetch, ownRuntimeFiles } from './own-files';
import { serveModel } from './serve-model';
import type { WorkerRequest } from './worker-protocol';

const { origin } = self.location;
// The runtime fetches its own wasm with this too.
self.fetch = guardFetch(self.fetch.bind(self), origin);

const load = createFetchLoad(self.fetch, origin);
const answer = serveModel(({ threads, runtimeFolder }) =>
  createRunner({ ort, load, runtime: { threads, files: ownRuntimeFiles(runtimeFolder, origin) } }),
);

self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  void answer(event.data).then((result) => self.postMessage(result));
});
