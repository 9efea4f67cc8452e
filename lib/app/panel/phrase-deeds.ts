import { sendToHost, sendToPage } from '../../messages/send';
import type { MomentView } from '../../prompting/panel-view';
import { type PhraseUse, type UseOutcome, withUse } from '../../prompting/phrase-use';
import { usePanel } from './panel-store';
import { tellDeed } from './tell-deed';

/** The thread the panel shows. */
export interface Here {
  tabId: number;
  token: string;
  moment: MomentView | null;
}

/** The thread the panel shows now; an action on anything else is dropped. */
export function here(): Here | null {
  const { tabId, view } = usePanel.getState();
  if (tabId === null || view.kind !== 'thread') return null;
  return { tabId, token: view.threadToken, moment: view.moment };
}

/** Leaves a text on the clipboard. Never throws. */
export async function toClipboard(text: string): Promise<'clipboard' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'clipboard';
  } catch {
    return 'failed';
  }
}

/** How the page took a phrase; `other_thread` means that the agent has gone on meanwhile. */
async function insertIn({ tabId, token }: Here, text: string) {
  const answer = await sendToPage(tabId, 'desk.insert', { token, text });
  if (!answer.ok) return 'no_answer';
  return answer.value.state === 'inserted' ? 'inserted' : answer.value.reason;
}

/** Puts the words where the agent asked for them; null where they have gone on to another thread. */
async function bring(now: Here, text: string, way: 'insert' | 'copy'): Promise<UseOutcome | null> {
  const taken = way === 'insert' ? await insertIn(now, text) : 'not_asked';
  if (taken === 'other_thread') return null;
  if (taken === 'inserted' || taken === 'partial') return taken;
  return toClipboard(text);
}

function tell(token: string, phrase: string, state: PhraseUse): void {
  usePanel.setState(({ uses, view }) =>
    view.kind === 'thread' && view.threadToken !== token
      ? {}
      : { uses: withUse(uses, token, phrase, state) },
  );
}

function stateOf({ token }: Here, phrase: string): PhraseUse | undefined {
  const { uses } = usePanel.getState();
  return uses.token === token ? uses.states[phrase] : undefined;
}

/**
 * Inserts or copies a phrase on screen, tells the panel how it goes and the host how it went. One use at a
 * time: a second press must not put the words in twice. Never throws.
 */
export async function applyPhrase(phrase: string, way: 'insert' | 'copy'): Promise<void> {
  const now = here();
  const offer = now?.moment?.offers.find(({ id }) => id === phrase);
  if (!now || !offer) return;
  const before = stateOf(now, phrase);
  if (before === 'working' || (before === 'inserted' && way === 'insert')) return;
  tell(now.token, phrase, 'working');
  const outcome = await bring(now, offer.text, way);
  tell(
    now.token,
    phrase,
    outcome === 'clipboard' && way === 'copy' ? 'copied' : (outcome ?? 'failed'),
  );
  if (outcome === null) return;
  const used = {
    tabId: now.tabId,
    token: now.token,
    deed: crypto.randomUUID(),
    // Null as long as the host records what it offers; it knows then which offer this was.
    offer: now.moment?.offerId ?? null,
    phrase,
    way,
    result: outcome === 'partial' ? ('failed' as const) : outcome,
  };
  await tellDeed(() => sendToHost('panel.used', used));
}
