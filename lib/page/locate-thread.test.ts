import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { isUnsupportedView, locateThread, logOf, panelOf, ticketOf } from './locate-thread';
import type { ThreadRules } from './reading-rules';

const RULES: ThreadRules = {
  path: /^\/t\/(\d+)/,
  selectedTab: [['.tab.on', 'data-id']],
  byTicket: ['.thread[data-ticket="{ticket}"]'],
  unnamed: ['.pane'],
  idMarks: [['[data-ticket]', 'data-ticket']],
  inactive: '[data-active="false"]',
  log: ['.log'],
  panel: ['.pane'],
  unsupported: '.classic',
};

function locate(html: string, path: string) {
  return locateThread(RULES, mountPage(html), new URL(`https://desk.test${path}`));
}

const LOG = '<div class="log">x</div>';

test('takes the visible thread with the id of the address', () => {
  const found = locate(
    `<div class="thread" data-ticket="1" style="visibility:hidden">${LOG}</div><div class="thread" data-ticket="1" id="here">${LOG}</div>`,
    '/t/1',
  );
  expect(found?.ticket).toBe('1');
  expect(found?.root).toBe(document.querySelector('#here'));
});

test('takes the id of the selected tab where the address has none', () => {
  const page = `<i class="tab" data-id="2"></i><i class="tab on" data-id="1"></i><div class="thread" data-ticket="1">${LOG}</div>`;
  expect(locate(page, '/home')?.ticket).toBe('1');
  expect(ticketOf(RULES, document, new URL('https://desk.test/t/9'))).toBe('9');
});

test.each([
  ['hidden', `<div class="thread" data-ticket="1" style="visibility:hidden">${LOG}</div>`],
  [
    'not displayed',
    `<div style="display:none"><div class="thread" data-ticket="1">${LOG}</div></div>`,
  ],
  [
    'flagged inactive',
    `<div data-active="false"><div class="thread" data-ticket="1">${LOG}</div></div>`,
  ],
  ['of another id', `<div class="thread" data-ticket="2">${LOG}</div>`],
])('does not take a thread that is %s', (_, page) => {
  expect(locate(page, '/t/1')).toBeNull();
});

test('prefers the element that holds the messages', () => {
  const found = locate(
    `<div class="thread" data-ticket="1" id="empty"></div><div class="thread" data-ticket="1" id="full">${LOG}</div>`,
    '/t/1',
  );
  expect(found?.root).toBe(document.querySelector('#full'));
});

test('an id never becomes part of a selector', () => {
  const page = '<i class="tab on" data-id="1&quot;], body, [x=&quot;"></i>';
  expect(locate(page, '/home')).toBeNull();
});

const UNNAMED = `<div class="pane" id="here">${LOG}</div>`;
const TAB = '<i class="tab on" data-id="1"></i>';

test.each([
  ['the tab agrees', TAB + UNNAMED, true],
  ['the tab is on another thread', `<i class="tab on" data-id="2"></i>${UNNAMED}`, false],
  ['no tab is selected', UNNAMED, false],
  ['two are visible', TAB + UNNAMED + UNNAMED, false],
  ['it carries another id', `${TAB}<div class="pane"><b data-ticket="2"></b>${LOG}</div>`, false],
  [
    'it carries the id further down',
    `${TAB}<div class="pane"><b data-ticket="1"></b>${LOG}</div>`,
    true,
  ],
])('takes a panel without an id when %s: %#', (_, page, taken) => {
  expect(locate(page, '/t/1') !== null).toBe(taken);
});

test('finds the log and the panel around a thread', () => {
  mountPage(`<div class="pane"><div class="thread">${LOG}</div></div><div class="classic"></div>`);
  const thread = document.querySelector('.thread') as Element;
  expect(logOf(RULES, thread)?.className).toBe('log');
  expect((panelOf(RULES, thread) as Element).className).toBe('pane');
  expect(panelOf({ ...RULES, panel: ['.none'] }, thread)).toBe(thread);
});

test('an older view counts only while it is visible', () => {
  expect(isUnsupportedView(RULES, mountPage('<div class="classic">x</div>'))).toBe(true);
  expect(
    isUnsupportedView(RULES, mountPage('<div class="classic" style="display:none">x</div>')),
  ).toBe(false);
  expect(isUnsupportedView({ ...RULES, unsupported: '' }, document)).toBe(false);
});

test('a desk of one thread at a time: the shadow root, else the page, that holds the messages', () => {
  const rules: ThreadRules = { ...RULES, byTicket: [], hosts: ['.host'], alone: ['.space'] };
  const of = (html: string) =>
    locateThread(rules, mountPage(html), new URL('https://desk.test/t/1'))?.root ?? null;
  const host = (inner: string, style = '') =>
    `<div class="host" style="${style}"><template shadowrootmode="open">${inner}</template></div>`;
  expect(of(host(LOG))).toBeInstanceOf(ShadowRoot);
  expect(of(`<div class="space">${host('')}${LOG}</div>`)).toBeInstanceOf(HTMLElement);
  expect(of(`<div class="space">${host(LOG)}</div>`)).toBeInstanceOf(ShadowRoot);
  expect(of(host('still loading'))).toBeInstanceOf(ShadowRoot);
  expect(of(host(LOG, 'display:none'))).toBeNull();
});
