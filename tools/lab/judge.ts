import type { LabCase } from './cases';
import type { Outcome } from './run-case';

/** What a case showed. `clipboard`: nothing was written, and the answer said so. */
export interface Verdict {
  text: 'written' | 'clipboard' | 'wrong';
  /** Typing goes on behind the phrase; null where none was written. */
  caret: boolean | null;
  /** One Ctrl+Z brings the draft back as it was; null where that was not tried. */
  undo: boolean | null;
}

function judgeText(task: LabCase, { draft, text, results }: Outcome): Verdict['text'] {
  if (draft !== task.draft || results.length !== task.phrases.length) return 'wrong';
  if (text === task.landed) return results.every(({ ok }) => ok) ? 'written' : 'wrong';
  const refused = results.every((result) => !result.ok && result.reason === 'refused');
  return refused && text === draft ? 'clipboard' : 'wrong';
}

/** Compares what an editor and the insertion did with what the case asks for. */
export function judge(task: LabCase, outcome: Outcome): Verdict {
  const text = judgeText(task, outcome);
  if (text === 'clipboard') return { text, caret: null, undo: null };
  const undo = outcome.undone === null ? null : outcome.undone === task.draft;
  return { text, caret: outcome.typed === task.typed, undo };
}
