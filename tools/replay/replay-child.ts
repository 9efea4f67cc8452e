import { createEngine } from './engine';
import type { ReplayInput } from './replay-input';
import { replayOne } from './replay-one';
import type { ReplayOutput } from './replay-output';

/** What a child is asked, and what it answers; `ticket` ties both together. */
export interface ChildAsk {
  ticket: number;
  input: ReplayInput;
}
export type ChildAnswer =
  | { ticket: number; ok: true; output: ReplayOutput }
  | { ticket: number; ok: false; reason: string };

const engine = createEngine();

async function answer({ ticket, input }: ChildAsk): Promise<ChildAnswer> {
  try {
    return { ticket, ok: true, output: await replayOne(await engine, input) };
  } catch (error) {
    return { ticket, ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (ask: ChildAsk) => {
  void answer(ask).then((result) => process.send?.(result));
});
// The parent is gone.
process.on('disconnect', () => process.exit(0));
