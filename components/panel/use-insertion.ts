import { useState } from 'react';
import type { InsertOutcome, PanelActions } from './panel-actions';

/** Where the use of one phrase stands. `copied` was asked for, `clipboard` was the way out. */
export type InsertionState = 'idle' | 'working' | InsertOutcome | 'copied';

/** Inserts or copies one phrase, once at a time, and remembers how it went. */
export function useInsertion(phraseId: string, actions: Pick<PanelActions, 'insert' | 'copy'>) {
  const [state, setState] = useState<InsertionState>('idle');

  async function insert() {
    // A second click of a double click must not put the words in twice.
    if (state === 'working' || state === 'inserted') return;
    setState('working');
    setState(await actions.insert(phraseId));
  }

  async function copy() {
    if (state === 'working') return;
    setState('working');
    const outcome = await actions.copy(phraseId);
    setState(outcome === 'clipboard' ? 'copied' : outcome);
  }

  return { state, insert, copy };
}
