import type { Encoder } from './encoder';
import { createRunner, type RunnerOptions } from './model-runner';
import { createQueue } from './queue';

/**
 * The model in this very thread, behind the queue: for Node (replay, tests, the bench). It blocks the
 * thread while it runs, so a page uses the worker's encoder. Rejects with a ModelError.
 */
export async function createLocalEncoder(options: RunnerOptions): Promise<Encoder> {
  const runner = await createRunner(options);
  const queue = createQueue();
  return {
    hash: runner.hash,
    windows: async (text) => runner.windows(text),
    encode: (text, second, how) => queue.add(() => runner.run(text, second), how),
  };
}
