import { ModelError } from './encoder';
import type { ModelRunner } from './model-runner';
import type { WorkerAnswer, WorkerCalls, WorkerRequest } from './worker-protocol';

/** Loads the model as the host asks. */
export type OpenModel = (ask: WorkerCalls['open']['ask']) => Promise<ModelRunner>;

/** The worker's side of the protocol: answers each request; never rejects. */
export function serveModel(open: OpenModel): (request: WorkerRequest) => Promise<WorkerAnswer> {
  let runner: ModelRunner | null = null;

  async function answer(request: WorkerRequest) {
    if (request.call === 'open') {
      runner = await open(request.ask);
      return runner.hash;
    }
    if (!runner) throw new ModelError('The model is not loaded.');
    if (request.call === 'windows') return runner.windows(request.ask.text);
    return runner.run(request.ask.text, request.ask.second);
  }

  return async (request) => {
    try {
      return { id: request.id, ok: true, value: await answer(request) };
    } catch (error) {
      // Messages of other errors may quote what was being read.
      const message = error instanceof ModelError ? error.message : 'The model failed.';
      return { id: request.id, ok: false, message };
    }
  };
}
