import { ModelError } from './encoder';
import type { WorkerAnswer, WorkerCall, WorkerCalls } from './worker-protocol';

/** A call that takes longer than this hangs: loading takes about a second, a pass some hundredths. */
const HANG_MS = 60_000;

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** One worker from its start to its end. */
export interface WorkerLink {
  /** Rejects with a ModelError where the call fails or the worker ends before it is answered. */
  call<K extends WorkerCall>(
    call: K,
    ask: WorkerCalls[K]['ask'],
  ): Promise<WorkerCalls[K]['answer']>;
  /** True once the worker crashed, failed, hung or was ended; it answers no more. */
  ended(): boolean;
  /** Ends the worker and rejects all that waits. */
  end(error: Error): void;
}

/**
 * Speaks to one worker. A failed call ends it too: a runtime that failed once may be broken inside,
 * and a fresh worker costs a second.
 */
export function linkWorker(worker: Worker): WorkerLink {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let over = false;

  function end(error: Error): void {
    if (over) return;
    over = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const call = waiting.get(data.id);
    if (!call) return;
    if (data.ok) {
      waiting.delete(data.id);
      call.resolve(data.value);
    } else {
      end(new ModelError(data.message));
    }
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(new ModelError('The worker of the model crashed.'));
  });
  worker.addEventListener('messageerror', () => {
    end(new ModelError('The worker of the model sent what cannot be read.'));
  });

  return {
    call<K extends WorkerCall>(call: K, ask: WorkerCalls[K]['ask']) {
      return new Promise<WorkerCalls[K]['answer']>((resolve, reject) => {
        if (over) {
          reject(new ModelError('The worker of the model has ended.'));
          return;
        }
        lastId += 1;
        const id = lastId;
        const hang = setTimeout(() => end(new ModelError('The model hangs.')), HANG_MS);
        waiting.set(id, {
          // The worker's type for this call; both ends are built together.
          resolve: (value) => {
            clearTimeout(hang);
            resolve(value as WorkerCalls[K]['answer']);
          },
          reject: (error) => {
            clearTimeout(hang);
            reject(error);
          },
        });
        worker.postMessage({ id, call, ask });
      });
    },
    ended: () => over,
    end,
  };
}
