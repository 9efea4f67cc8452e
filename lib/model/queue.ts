import { PRIORITIES, type Priority } from './encoder';

interface Job {
  start: () => Promise<void>;
}

function aborted(): DOMException {
  return new DOMException('The text is no longer wanted.', 'AbortError');
}

/** Runs one task at a time, the most urgent first. */
export interface Queue {
  /**
   * Resolves with the task's result once it has had its turn. Rejects with an AbortError as soon as
   * the signal aborts: a task still waiting is dropped, the result of one that runs is thrown away.
   */
  add<T>(task: () => Promise<T>, options: { priority: Priority; signal?: AbortSignal }): Promise<T>;
}

/** A queue with one lane a priority; inside a lane first come, first served. */
export function createQueue(): Queue {
  const lanes = new Map<Priority, Set<Job>>(PRIORITIES.map((priority) => [priority, new Set()]));
  let running = false;

  function takeNext(): Job | null {
    for (const lane of lanes.values()) {
      for (const job of lane) {
        lane.delete(job);
        return job;
      }
    }
    return null;
  }

  async function drain(): Promise<void> {
    if (running) return;
    running = true;
    // Tasks added together are ranked together.
    await Promise.resolve();
    for (let job = takeNext(); job; job = takeNext()) await job.start();
    running = false;
  }

  return {
    add(task, { priority, signal }) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(aborted());
          return;
        }
        const abort = (): void => {
          lanes.get(priority)?.delete(job);
          reject(aborted());
        };
        const job: Job = {
          async start() {
            try {
              resolve(await task());
            } catch (error) {
              reject(error);
            } finally {
              signal?.removeEventListener('abort', abort);
            }
          },
        };
        signal?.addEventListener('abort', abort, { once: true });
        lanes.get(priority)?.add(job);
        void drain();
      });
    },
  };
}
