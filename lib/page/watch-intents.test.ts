import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountPage } from '@/tests/support/mount-page';
import type { ComposingRules } from './site';
import { watchIntents } from './watch-intents';

const RULES: ComposingRules = {
  editors: ['textarea'],
  enterSends: [],
  sendButtons: ['.send'],
  mode: { selectors: [], attribute: '', internal: [], public: [], channel: {} },
  frames: ['.box'],
  drop: [],
  draftOnly: [],
};

let stop: AbortController;
let heard: string[];

beforeEach(() => {
  mountPage(
    '<main><div class="box a"><textarea>A</textarea><input class="to"><b class="send" tabindex="0">Send</b></div></main><div class="box b"><b class="send">Send</b></div>',
  );
  stop = new AbortController();
  heard = [];
  const root = document.querySelector('main') ?? document.body;
  watchIntents(
    { composing: RULES, document, locate: () => ({ ticket: '1', root }) },
    (thread, editor) => heard.push(`${thread.ticket} ${editor.textContent}`),
    stop.signal,
  );
});
afterEach(() => stop.abort());

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}

test('the send key counts anywhere in the reply box’s frame', async () => {
  await userEvent.click(find('textarea'));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.click(find('.to'));
  await userEvent.keyboard('{Enter}{Control>}{Enter}{/Control}');
  expect(heard).toEqual(['1 A', '1 A']);
});

test('a button counts for its own reply box', async () => {
  await userEvent.click(find('.a .send'));
  await userEvent.click(find('.b .send'));
  expect(heard).toEqual(['1 A']);
});

test('a drawn button is pressed by a key, and a script presses nothing', async () => {
  find('.a .send').focus();
  await userEvent.keyboard(' ');
  find('.a .send').click();
  expect(heard).toEqual(['1 A']);
});

test('nothing is heard afterwards', async () => {
  stop.abort();
  await userEvent.click(find('.a .send'));
  expect(heard).toEqual([]);
});
