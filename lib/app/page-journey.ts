import type { Conversation } from '../conversation/conversation';
import type { AnswerOf, InsertAnswer, Kind } from '../messages/protocol';
import { type Sent, sendToHost } from '../messages/send';
import { serve } from '../messages/serve';
import { editorOf } from '../page/composer';
import { insertText } from '../page/insert/insert-text';
import { rememberCaret } from '../page/insert/remember-caret';
import type { ReadResult } from '../page/read-thread';
import type { Site } from '../page/reading-rules';
import { watchSending } from '../page/watch-sending';
import { watchThread } from '../page/watch-thread';
import { mayRead, type ReadingPermit } from '../settings/may-read';
import { getSettings, watchSettings } from '../settings/settings-store';
import { createOutbox, type Outbox, type OutboxAnswer } from './page-outbox';
import { createReplyBox } from './reply-box';
import { reportError } from './report-error';

function answerOf<K extends Kind>(sent: Sent<K>): OutboxAnswer {
  if (!sent.ok) return sent.reason === 'gone' ? 'gone' : 'lost';
  const value = sent.value as AnswerOf<'page.snapshot'>;
  return value.state;
}

/** Tells the host why nothing is read here; a lost word of it is asked for again by the panel. */
function tellQuiet(
  site: Site,
  why: 'no_thread' | 'changed' | 'off' | 'paused' | 'consent',
  missing: Conversation['health']['missing'] = [],
): void {
  void sendToHost('page.quiet', { site: site.id, why, missing });
}

/** Reads one help-desk page for as long as `signal` lives and the settings allow. */
function readPage(
  site: Site,
  document: Document,
  outbox: Outbox,
  signal: AbortSignal,
): () => ReadResult | null {
  let last: ReadResult | null = null;
  watchThread(
    site,
    document,
    (result) => {
      last = result;
      if (result.ok) return outbox.offer(result.conversation);
      outbox.reset();
      if (result.reason !== 'not_ready') {
        tellQuiet(site, result.reason === 'no_thread' ? 'no_thread' : 'changed', result.missing);
      }
    },
    signal,
  );
  return () => last;
}

/**
 * The content script's journey: idle until the agent has agreed and the site is switched on; then the
 * open thread is followed, sent replies are noticed, and the panel's phrase is put into the reply box.
 * Everything ends with `signal`.
 */
export async function startPage(
  site: Site,
  document: Document,
  signal: AbortSignal,
): Promise<void> {
  const stopped = new AbortController();
  const life = AbortSignal.any([signal, stopped.signal]);
  let reading: AbortController | null = null;
  let permit: ReadingPermit | null = null;
  let current: () => ReadResult | null = () => null;

  const outbox = createOutbox({
    snapshot: async (token, revision, conversation) =>
      answerOf(await sendToHost('page.snapshot', { token, revision, conversation })),
    change: async (token, base, revision, change) =>
      answerOf(await sendToHost('page.change', { token, base, revision, change })),
    gone: () => stopped.abort(),
  });
  const replies = createReplyBox(
    async (reply) => answerOf(await sendToHost('page.replied', reply)),
    outbox.resend,
  );

  function begin(): void {
    const own = new AbortController();
    reading = own;
    const within = AbortSignal.any([life, own.signal]);
    current = readPage(site, document, outbox, within);
    rememberCaret(document, within);
    watchSending(
      {
        composing: site.composing,
        document,
        locate: () => site.locate(document, new URL(document.location.href)),
        agentMessages: () => ownWords(current()),
        onSent: ({ ticket, text, mode, at }) => {
          const token = outbox.tokenOf(site.id, ticket);
          if (token) replies.put({ token, text, mode, at });
        },
      },
      within,
    );
  }

  function obey(next: ReadingPermit): void {
    if (next === permit) return;
    permit = next;
    reading?.abort();
    reading = null;
    current = () => null;
    outbox.reset();
    if (next === 'yes') begin();
    else tellQuiet(site, next);
  }

  function announce(): void {
    const result = current();
    if (permit !== null && permit !== 'yes') tellQuiet(site, permit);
    else if (result?.ok) outbox.resend();
    else if (result)
      tellQuiet(site, result.reason === 'no_thread' ? 'no_thread' : 'changed', result.missing);
    else tellQuiet(site, 'no_thread');
  }

  async function insert(token: string, text: string): Promise<InsertAnswer> {
    const here = site.locate(document, new URL(document.location.href));
    if (!here || outbox.tokenOf(site.id, here.ticket) !== token) {
      return { state: 'refused', reason: 'other_thread' };
    }
    const editor = editorOf(site.composing, here.root, document);
    if (!editor) return { state: 'refused', reason: 'no_editor' };
    const result = await insertText(editor, text);
    return result.ok ? { state: 'inserted' } : { state: 'refused', reason: result.reason };
  }

  serve(
    'page',
    {
      'desk.announce': () => {
        announce();
        return { state: 'announced' };
      },
      'desk.insert': ({ token, text }) => insert(token, text),
    },
    reportError,
    life,
  );
  watchSettings((settings) => obey(mayRead(settings, site.id)), life);
  obey(mayRead(await getSettings(), site.id));
}

/** What the agent's side has written in the open thread, for the confirmation of a send. */
function ownWords(
  result: ReadResult | null,
): { id: string; text: string; kind: 'agent' | 'note' }[] {
  if (!result?.ok) return [];
  return result.conversation.messages.flatMap(({ id, text, author }) =>
    author.kind === 'agent' || author.kind === 'note' ? [{ id, text, kind: author.kind }] : [],
  );
}
