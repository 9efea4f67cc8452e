import type { InsertAnswer } from '../../messages/protocol';
import { editorOf } from '../../page/composer';
import { insertText } from '../../page/insert/insert-text';
import { rememberCaret } from '../../page/insert/remember-caret';
import type { ReadResult } from '../../page/read-thread';
import type { Site } from '../../page/reading-rules';
import type { ThreadRoot } from '../../page/site';
import { watchSending } from '../../page/watch-sending';
import { watchThread } from '../../page/watch-thread';
import { deliverReply, tellQuiet } from './host-channel';
import type { MailGate } from './mail-gate';
import type { Outbox } from './page-outbox';
import { createReplyBox } from './reply-box';

export interface FollowedPage {
  /** Tells the host again what the page shows. */
  announce(): void;
  /** Puts a phrase into the reply box, if the thread it was chosen for is the one on screen. */
  insert(token: string, text: string): Promise<InsertAnswer>;
}

/**
 * Follows one help-desk page until `signal` aborts. `agentName`: the agent's own name from the settings,
 * for a page that does not show it. What `gate` does not let through is neither read nor written to.
 */
export function followPage(
  site: Site,
  document: Document,
  outbox: Outbox,
  gate: MailGate,
  signal: AbortSignal,
  agentName: string | null = null,
): FollowedPage {
  const { composing } = site;
  let last: ReadResult | null = null;
  const replies = createReplyBox(deliverReply, outbox.resend);
  const caret = rememberCaret(document, signal);

  function locate(): ThreadRoot | null {
    const thread = site.locate(document, new URL(document.location.href));
    return thread && gate.mayRead(thread) ? thread : null;
  }

  function tell(result: ReadResult): void {
    if (result.ok) outbox.offer(result.conversation);
    else {
      outbox.reset();
      if (result.reason === 'not_ready' || result.reason === 'private') return;
      tellQuiet(site.id, result.reason === 'no_thread' ? 'no_thread' : 'changed', result.missing);
    }
  }

  const lookForSent = watchSending(
    {
      composing,
      document,
      locate,
      ourMessages: () => (last?.ok ? last.ours : []),
      onSent: ({ ticket, text, mode, at }) => {
        const token = outbox.tokenOf(site.id, ticket);
        if (token) replies.put({ token, text, mode, at });
      },
    },
    signal,
  );
  watchThread(
    site,
    document,
    (result) => {
      last = result;
      tell(result);
      lookForSent();
    },
    signal,
    agentName,
    gate,
  );

  return {
    announce() {
      gate.recheck();
      if (last?.ok) outbox.resend();
      else if (last) tell(last);
      else tellQuiet(site.id, 'no_thread');
    },
    async insert(token, text) {
      const thread = locate();
      if (!thread || outbox.tokenOf(site.id, thread.ticket) !== token) {
        return { state: 'refused', reason: 'other_thread' };
      }
      const editor = editorOf(composing, thread.root, document);
      if (!editor) return { state: 'refused', reason: 'no_editor' };
      const result = await insertText(editor, text, caret, composing.drop);
      return result.ok ? { state: 'inserted' } : { state: 'refused', reason: result.reason };
    },
  };
}
