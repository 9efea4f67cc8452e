import type { Span } from '../conversation/conversation';
import type { HeadOutputs } from './encoder';

/** What the host may ask of the model's worker: `ask` goes in, `answer` comes back. */
export interface WorkerCalls {
  /** Loads the model; must come first. Answers with the SHA-256 of the weights. */
  open: { ask: { threads: number; runtimeFolder: string }; answer: string };
  windows: { ask: { text: string }; answer: Span[] };
  run: { ask: { text: string; second: string }; answer: HeadOutputs };
}
export type WorkerCall = keyof WorkerCalls;

export type WorkerRequest = {
  [K in WorkerCall]: { id: number; call: K; ask: WorkerCalls[K]['ask'] };
}[WorkerCall];

export type WorkerAnswer =
  | { id: number; ok: true; value: WorkerCalls[WorkerCall]['answer'] }
  /** `message` names what failed in the model; it never quotes a text. */
  | { id: number; ok: false; message: string };
