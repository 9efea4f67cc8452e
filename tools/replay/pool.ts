import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChildAnswer, ChildAsk } from './replay-child';
import type { ReplayInput } from './replay-input';
import type { ReplayOutput } from './replay-output';

export type Replayed = { ok: true; output: ReplayOutput } | { ok: false; reason: string };

/** Processes that share a batch: one model each, since the model runs on one thread. */
export interface Pool {
  /** Never rejects: what goes wrong is the result. */
  replay(input: ReplayInput): Promise<Replayed>;
  close(): void;
}

interface Worker {
  child: ChildProcess;
  /** How to answer what it works on. */
  waiting: Map<number, (result: Replayed) => void>;
}

/** Starting a process costs about as much as this many conversations. */
const WORTH_A_START = 4;

const CHILD = fileURLToPath(new URL('./replay-child.ts', import.meta.url));

function startWorker(workers: Set<Worker>): Worker {
  const child = fork(CHILD, { serialization: 'advanced' });
  const worker: Worker = { child, waiting: new Map() };
  workers.add(worker);
  child.on('message', (answer: ChildAnswer) => {
    const resolve = worker.waiting.get(answer.ticket);
    worker.waiting.delete(answer.ticket);
    resolve?.(answer);
  });
  child.on('exit', (code) => {
    workers.delete(worker);
    const reason = `the process that read it ended with ${code ?? 'a signal'}`;
    for (const resolve of worker.waiting.values()) resolve({ ok: false, reason });
    worker.waiting.clear();
  });
  return worker;
}

/** A pool of at most `size` processes; each starts when there is work that the others are too busy for. */
export function createPool(size: number): Pool {
  const workers = new Set<Worker>();
  let lastTicket = 0;

  function leastBusy(): Worker {
    const [free] = [...workers].sort((a, b) => a.waiting.size - b.waiting.size);
    if (free && (free.waiting.size < WORTH_A_START || workers.size >= size)) return free;
    return startWorker(workers);
  }

  return {
    replay(input) {
      const worker = leastBusy();
      lastTicket += 1;
      const ask: ChildAsk = { ticket: lastTicket, input };
      return new Promise((resolve) => {
        worker.waiting.set(ask.ticket, resolve);
        worker.child.send(ask);
      });
    },
    close() {
      for (const { child } of workers) child.disconnect();
    },
  };
}
