import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Inbox } from '@/tests/pages/intercom/inbox';
import type { PracticeMode } from '@/tests/pages/zendesk/practice-api';
import { inboxRoot, openSmallInbox, SMALL_INBOX } from '@/tests/support/small-inbox';
import { editorOf } from '../../page/composer';
import type { ReadResult } from '../../page/read-thread';
import { type SentReply, watchSending } from '../../page/watch-sending';
import { watchThread } from '../../page/watch-thread';
import { intercom } from './intercom';

const START = document.location.href;

let inbox: Inbox;
let seen: ReadResult[];
let ended: AbortController;

function last(): ReadResult | undefined {
  return seen.at(-1);
}

function said(result: ReadResult | undefined): (readonly [string, string])[] {
  if (!result?.ok) return [];
  return result.conversation.messages.map(({ author, text }) => [author.kind, text] as const);
}

function editorNow(): HTMLElement {
  const editor = editorOf(intercom.composing, inboxRoot(), document);
  if (!editor) throw new Error('there is no reply box');
  return editor;
}

function button(label: string): HTMLElement {
  const found = [...inboxRoot().querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === label,
  );
  if (!found) throw new Error(`there is no button ${label}`);
  return found;
}

beforeEach(() => {
  seen = [];
  ended = new AbortController();
});

afterEach(() => {
  ended.abort();
  history.replaceState(null, '', START);
  document.body.replaceChildren();
});

async function sending(mode: Partial<PracticeMode> = {}): Promise<SentReply[]> {
  inbox = await openSmallInbox(mode);
  const sent: SentReply[] = [];
  const look = watchSending(
    {
      composing: intercom.composing,
      document,
      locate: () => intercom.locate(document, new URL(document.location.href)),
      ourMessages: () => {
        const result = last();
        return result?.ok ? result.ours : [];
      },
      onSent: (reply) => sent.push(reply),
    },
    ended.signal,
  );
  watchThread(
    intercom,
    document,
    (result) => {
      seen.push(result);
      look();
    },
    ended.signal,
    SMALL_INBOX.agent,
  );
  await vi.waitFor(() => expect(last()?.ok).toBe(true));
  await userEvent.click(editorNow());
  return sent;
}

test('Ctrl+Enter in the shadow root sends; the new part says that it is a reply', async () => {
  const sent = await sending();
  await userEvent.keyboard('One minute, Bob.{Control>}{Enter}{/Control}');
  await vi.waitFor(() =>
    expect(sent).toMatchObject([{ text: 'One minute, Bob.', mode: 'public' }]),
  );
});

test('a note is told by its part, be the composer yellow or not', async () => {
  const sent = await sending();
  inbox.setReplyMode('11', 'internal');
  await userEvent.keyboard('VIP, be quick.{Control>}{Enter}{/Control}');
  await vi.waitFor(() =>
    expect(sent).toMatchObject([{ text: 'VIP, be quick.', mode: 'internal' }]),
  );
});

test('a click on Send is one send, also after clicks on other buttons', async () => {
  const sent = await sending();
  await userEvent.keyboard('One minute, Bob.');
  await userEvent.click(button('Macros'));
  await userEvent.click(button('Emoji'));
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(inbox.sent('11')).toEqual(['One minute, Bob.']));
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  inbox.arrive('11', { role: 'customer', text: 'thanks' });
  await vi.waitFor(() => expect(said(last()).at(-1)).toEqual(['customer', 'thanks']));
  expect(sent).toHaveLength(1);
});

test('a draft that was only clicked beside, and one that failed, are not sent', async () => {
  const sent = await sending({ replies: 'fail' });
  await userEvent.keyboard('One minute, Bob.');
  await userEvent.click(button('Emoji'));
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(inboxRoot().querySelector('.alert')?.textContent).not.toBe(''));
  inbox.setDraft('11', '');
  await vi.waitFor(() =>
    expect(last()?.ok && last()).toMatchObject({ conversation: { draft: '' } }),
  );
  expect(sent).toEqual([]);
});

test('a reply counts also where the host is drawn anew before it shows', async () => {
  const sent = await sending();
  await userEvent.keyboard('One minute, Bob.{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(inbox.sent('11')).toEqual(['One minute, Bob.']), { interval: 5 });
  await inbox.replaceHost();
  await vi.waitFor(() => expect(sent).toHaveLength(1), { timeout: 5_000 });
});

test('send and close is one send, in the conversation it was written in', async () => {
  const sent = await sending();
  await userEvent.keyboard('Done, Bob.');
  await userEvent.click(button('Send & close'));
  await vi.waitFor(() => expect(inbox.current()).toBe('12'), { timeout: 5_000 });
  await vi.waitFor(() =>
    expect(last()?.ok && last()).toMatchObject({ conversation: { ticket: '12' } }),
  );
  expect(sent).toMatchObject([{ ticket: '11', text: 'Done, Bob.', mode: 'public' }]);
});
