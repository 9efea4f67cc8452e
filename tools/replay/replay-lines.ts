import type { Replayed } from './pool';
import { type ParsedLine, parseLine, type ReplayInput } from './replay-input';

/** Where the answers and the complaints go; both get whole lines without their line break. */
export interface Sinks {
  out: (line: string) => Promise<void> | void;
  err: (line: string) => void;
}

async function answer(
  parsed: ParsedLine,
  replay: (input: ReplayInput) => Promise<Replayed>,
): Promise<Replayed> {
  return parsed.ok ? replay(parsed.input) : parsed;
}

/**
 * Replays JSON Lines in their order, at most `ahead` of them at once. A bad line is named with its
 * number (from 1) and what is wrong, and the rest goes on; blank lines are passed over. Returns how
 * many lines were answered and how many were bad.
 */
export async function replayLines(
  lines: AsyncIterable<string> | Iterable<string>,
  replay: (input: ReplayInput) => Promise<Replayed>,
  ahead: number,
  { out, err }: Sinks,
): Promise<{ good: number; bad: number }> {
  const pending: { number: number; result: Promise<Replayed> }[] = [];
  const counts = { good: 0, bad: 0 };
  async function settleFirst(): Promise<void> {
    const first = pending.shift();
    if (!first) return;
    const result = await first.result;
    if (result.ok) {
      counts.good += 1;
      await out(JSON.stringify(result.output));
    } else {
      counts.bad += 1;
      err(`line ${first.number}: ${result.reason}`);
    }
  }
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    pending.push({ number, result: answer(parseLine(line), replay) });
    if (pending.length >= ahead) await settleFirst();
  }
  while (pending.length > 0) await settleFirst();
  return counts;
}
