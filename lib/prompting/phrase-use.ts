import type { PanelView } from './panel-view';

/**
 * `clipboard`: the reply box refused the text, so it was copied. `partial`: it holds something else than
 * it should, so nothing more was tried. `failed`: neither inserted nor copied.
 */
export type UseOutcome = 'inserted' | 'clipboard' | 'partial' | 'failed';

/** Where the use of one phrase stands. `copied` was asked for, `clipboard` was the way out. */
export type PhraseUse = 'working' | UseOutcome | 'copied';

/** Where the use of each phrase of a thread stands, by the phrase's id, oldest first. */
export interface PhraseUses {
  token: string;
  states: Readonly<Record<string, PhraseUse>>;
}

/** Nothing was used yet. */
export const NO_USES: PhraseUses = { token: '', states: {} };

/** What is under way; what is over need not be told any longer. */
export function unsettled({ token, states }: PhraseUses): PhraseUses {
  const open = Object.entries(states).filter(([, state]) => state === 'working');
  return { token, states: Object.fromEntries(open) };
}

function isReading(view: PanelView, token: string): boolean {
  return (
    view.kind === 'thread' && view.threadToken === token && view.moment?.progress === 'reading'
  );
}

/**
 * What is to be told when the panel goes from one view to the next. How a use went is told until the
 * customer writes again, whatever else changes; what was still under way then is told when it ends.
 */
export function usesAfter(uses: PhraseUses, before: PanelView, after: PanelView): PhraseUses {
  if (after.kind !== 'thread') return uses;
  const token = after.threadToken;
  if (uses.token !== token) return { token, states: {} };
  return isReading(after, token) && !isReading(before, token) ? unsettled(uses) : uses;
}

/** The uses with one more, or with one further; the newest is the last. */
export function withUse(
  { token, states }: PhraseUses,
  thread: string,
  phrase: string,
  state: PhraseUse,
): PhraseUses {
  const { [phrase]: _, ...others } = token === thread ? states : {};
  return { token: thread, states: { ...others, [phrase]: state } };
}
