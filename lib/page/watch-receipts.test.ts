import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountPage } from '@/tests/support/mount-page';
import type { OurMessage } from './assembler';
import type { ComposingRules } from './site';
import { type SentReply, watchSending } from './watch-sending';

const RULES: ComposingRules = {
  editors: ['.editor'],
  enterSends: [],
  sendButtons: ['.send'],
  mode: { selectors: [], attribute: '', internal: [], public: [], channel: {} },
  frames: ['.box'],
  receipt: {
    shown: ['.receipt'],
    undo: ['.undo'],
    discard: ['.discard'],
    question: ['.question'],
  },
  drop: [],
  draftOnly: [],
};

let stop: AbortController;
let sent: SentReply[];
let ours: OurMessage[];
let look: () => void;
let root: HTMLElement;

function box(): void {
  const element = document.createElement('div');
  element.className = 'box';
  const editor = document.createElement('div');
  editor.className = 'editor';
  editor.contentEditable = 'true';
  editor.textContent = 'I look into it.';
  const send = document.createElement('div');
  send.className = 'send';
  send.tabIndex = 0;
  send.textContent = 'Send';
  const discard = document.createElement('div');
  discard.className = 'discard';
  discard.textContent = 'Discard';
  element.append(editor, send, discard);
  root.append(element);
}

function show(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = className;
  document.body.append(element);
  return element;
}

function leave(): HTMLElement {
  document.querySelector('.box')?.remove();
  const receipt = show('receipt');
  const undo = document.createElement('b');
  undo.className = 'undo';
  undo.textContent = 'Undo';
  receipt.append(undo);
  return receipt;
}

const texts = () => sent.map(({ text }) => text);

beforeEach(() => {
  mountPage('<main class="thread"></main>');
  root = document.querySelector<HTMLElement>('.thread') ?? document.body;
  stop = new AbortController();
  sent = [];
  ours = [];
  look = watchSending(
    {
      composing: RULES,
      document,
      locate: () => ({ ticket: '7', root }),
      ourMessages: () => ours,
      onSent: (reply) => sent.push(reply),
    },
    stop.signal,
  );
  box();
});
afterEach(() => stop.abort());

test('a reply counts once, when its receipt is gone', async () => {
  await userEvent.click(document.querySelector('.send') ?? root);
  const receipt = leave();
  ours = [{ id: 'm1', text: 'I look into it.', kind: 'agent' }];
  look();
  look();
  expect(texts()).toEqual([]);
  receipt.remove();
  look();
  look();
  expect(texts()).toEqual(['I look into it.']);
  expect(sent[0]).toMatchObject({ ticket: '7', mode: 'public' });
});

test('a key that presses a drawn button sends', async () => {
  document.querySelector<HTMLElement>('.send')?.focus();
  await userEvent.keyboard('{Enter}');
  const receipt = leave();
  look();
  receipt.remove();
  look();
  expect(texts()).toEqual(['I look into it.']);
});

test('a reply that is taken back is none', async () => {
  await userEvent.click(document.querySelector('.send') ?? root);
  const receipt = leave();
  look();
  await userEvent.click(document.querySelector('.undo') ?? root);
  receipt.remove();
  look();
  expect(texts()).toEqual([]);
});

test('a reply whose words are in the reply box again was taken back by the keyboard', async () => {
  await userEvent.click(document.querySelector('.send') ?? root);
  const receipt = leave();
  look();
  receipt.remove();
  box();
  look();
  expect(texts()).toEqual([]);
});

test('a receipt that was there before proves nothing while the reply box is', async () => {
  show('receipt');
  await userEvent.click(document.querySelector('.send') ?? root);
  look();
  document.querySelector('.receipt')?.remove();
  look();
  expect(texts()).toEqual([]);
});

test('a draft that is thrown away after the desk asked back is none', async () => {
  await userEvent.click(document.querySelector('.send') ?? root);
  const question = show('question');
  look();
  question.remove();
  await userEvent.click(document.querySelector('.discard') ?? root);
  leave().remove();
  look();
  expect(texts()).toEqual([]);
});

test('a send after the desk asked back counts once', async () => {
  await userEvent.click(document.querySelector('.send') ?? root);
  const question = show('question');
  look();
  question.remove();
  await userEvent.click(document.querySelector('.send') ?? root);
  const receipt = leave();
  look();
  receipt.remove();
  look();
  expect(texts()).toEqual(['I look into it.']);
});

test('what left by the end of the page counts', async () => {
  await userEvent.click(document.querySelector('.send') ?? root);
  leave();
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(texts()).toEqual(['I look into it.']);
  look();
  expect(texts()).toHaveLength(1);
});

test('without a receipt the reply in the thread is enough, a little later', async () => {
  await userEvent.click(document.querySelector('.send') ?? root);
  document.querySelector('.box')?.remove();
  ours = [{ id: 'm1', text: 'I look into it.', kind: 'agent' }];
  look();
  expect(texts()).toEqual([]);
  await vi.waitFor(() => expect(texts()).toEqual(['I look into it.']), { timeout: 8_000 });
});

test('another reply box’s button does not send this one', async () => {
  const other = show('box');
  const send = document.createElement('div');
  send.className = 'send';
  send.textContent = 'Send';
  other.append(send);
  await userEvent.click(send);
  const receipt = leave();
  look();
  receipt.remove();
  look();
  expect(texts()).toEqual([]);
});
