import { type Encoder, ModelError } from './encoder';
import { createQueue } from './queue';
import { linkWorker, type WorkerLink } from './worker-link';

export interface WorkerEncoderOptions {
  /** Starts a worker that runs lib/model/worker.ts. */
  worker: () => Worker;
  /** Threads of the runtime, 1 unless said: more need shared memory, and free cores the agent's work also wants. */
  threads?: number;
  /** Folder of the runtime's two files from the root of the origin, "ort" unless said. */
  runtimeFolder?: string;
  /** Ends the worker; all that waits rejects with a ModelError. */
  signal?: AbortSignal;
}

/** How often the worker may be started anew without having answered a text in between. */
const RESTARTS = 1;

/**
 * The model in a worker, for the offscreen document and Firefox's event page. Resolves when it is
 * loaded and warm; rejects with a ModelError where two attempts fail. A worker that crashes rejects
 * what waits for it and is started anew for the next call; one that crashes twice in a row without
 * answering is given up, and every later call rejects with a ModelError.
 */
export async function createWorkerEncoder(options: WorkerEncoderOptions): Promise<Encoder> {
  const { threads = 1, runtimeFolder = 'ort', signal } = options;
  const queue = createQueue();
  let restarts = RESTARTS;
  let hash = '';

  async function start(): Promise<WorkerLink> {
    if (signal?.aborted) throw new ModelError('The model was put away.');
    const link = linkWorker(options.worker());
    signal?.addEventListener('abort', () => link.end(new ModelError('The model was put away.')), {
      once: true,
    });
    hash = await link.call('open', { threads, runtimeFolder });
    return link;
  }

  async function restart(error: unknown): Promise<WorkerLink> {
    if (restarts === 0 || signal?.aborted) throw error;
    restarts -= 1;
    return start();
  }

  let current = start().catch(restart);

  /** The worker that lives, after starting a new one where it does not. */
  async function alive(): Promise<WorkerLink> {
    const mine = current;
    const link = await mine;
    if (link.ended() && current === mine) {
      current = restart(new ModelError('The model crashed too often.'));
    }
    return link.ended() ? current : link;
  }

  await current;
  return {
    hash,
    windows: async (text) => (await alive()).call('windows', { text }),
    encode: (text, second, how) =>
      queue.add(async () => {
        const outputs = await (await alive()).call('run', { text, second });
        restarts = RESTARTS;
        return outputs;
      }, how),
  };
}
