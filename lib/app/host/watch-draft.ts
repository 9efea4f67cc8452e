import { draftFactsOf } from '../../prompting/draft/draft-facts-of';
import { findRemarks } from '../../prompting/draft/find-remarks';
import { checkDraft } from '../check-draft';
import { nothingChecked } from './checked-draft';
import type { HostDeps } from './host-deps';
import { show } from './show';
import type { TabState } from './tab-state';

/** Half a word is no word: the draft is looked at when the typing rests. */
const REST_MS = 350;

function keyOf(tab: TabState): string {
  const { draft, replyMode, channel } = tab.conversation;
  const { key = null, result } = tab.moment ?? {};
  const judged = [key, Boolean(result), result?.situation?.label ?? null];
  return JSON.stringify([draft, replyMode, channel, ...judged]);
}

async function check(deps: HostDeps, tab: TabState, signal: AbortSignal): Promise<void> {
  const { conversation, moment, bursts } = tab;
  const reading = (moment && tab.readings.get(moment.key)?.reading) ?? null;
  const situation = moment?.result?.situation?.label ?? null;
  const facts = draftFactsOf({ conversation, bursts, reading, situation });
  const { draft } = tab;
  if (draft.answers !== facts.customerText) {
    draft.known.clear();
    draft.answers = facts.customerText;
  }
  try {
    const encoder = await deps.encoder;
    const options = { priority: 'draft', signal } as const;
    const engine = { encoder, heads: deps.heads };
    const found = await checkDraft(engine, conversation.draft, facts, draft.known, options);
    if (!signal.aborted) draft.check = found;
  } catch (error) {
    if (signal.aborted) return;
    // The rules need no model, and what the model would have added is not missed.
    deps.report(error, 'draft');
    draft.check = { acts: [], remarks: findRemarks(conversation.draft, facts), missing: null };
  }
  if (!signal.aborted) show(deps, tab);
}

/**
 * Checks the reply being typed once the typing rests, and shows what was found. Does nothing where
 * neither the draft nor what it is judged by has changed; cancels what runs for an older draft.
 */
export function watchDraft(deps: HostDeps, tab: TabState): void {
  const key = keyOf(tab);
  if (tab.draft.key === key) return;
  tab.draft.job.abort();
  const { draft, replyMode } = tab.conversation;
  if (draft.trim() === '' || replyMode === 'internal') {
    tab.draft = { ...nothingChecked(), key };
    return;
  }
  const job = new AbortController();
  Object.assign(tab.draft, { key, job });
  const timer = setTimeout(() => void check(deps, tab, job.signal), REST_MS);
  job.signal.addEventListener('abort', () => clearTimeout(timer));
}
