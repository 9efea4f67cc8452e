import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { readMessage } from './read-message';
import type { MessageRules } from './reading-rules';

const RULES: MessageRules = {
  message: 'article',
  outside: '[aria-hidden="true"]',
  id: [['article[id]', 'id', /^c-(\d+)$/]],
  roles: [
    ['.note', 'note'],
    ['.item', 'type', { customer: 'customer', agent: 'agent' }],
    ['.badge', 'agent'],
  ],
  staff: '.badge',
  botNames: [],
  sender: ['.sender', ['article', 'aria-label', /^From ([^,]+),/]],
  time: [['time[datetime]', 'datetime'], 'time'],
  body: ['.rich', '.item'],
  drop: ['button'],
  systemLines: [],
};

function read(article: string, now = new Date(2026, 10, 24, 12, 0)) {
  mountPage(article);
  return readMessage(document.querySelector('article') as Element, RULES, now).raw;
}

test('reads what a message states of itself', () => {
  const message = read(
    '<article id="c-5"><b class="badge"></b><b class="sender">Ana</b><time datetime="2026-11-24T10:00:00Z"></time><div class="item" type="agent"><p>Hi<button>x</button></p><blockquote>q</blockquote></div></article>',
  );
  expect(message).toEqual({
    pageId: '5',
    marks: ['agent', 'agent'],
    staff: true,
    sender: 'Ana',
    time: '2026-11-24T10:00:00.000Z',
    stamp: '2026-11-24T10:00:00.000Z',
    text: 'Hi',
    cut: false,
    hint: null,
  });
});

test('a shown time is a time, but not one an id may hang on', () => {
  const message = read(
    '<article><time>Feb 26 23:08</time><div class="item" type="customer">Hi</div></article>',
  );
  expect(message.time).toBe(new Date(2026, 1, 26, 23, 8).toISOString());
  expect(message.stamp).toBe('');
});

test('an unknown value of the mark is a mark nobody knows', () => {
  expect(read('<article><div class="item" type="robot">Hi</div></article>').marks).toEqual([null]);
  expect(read('<article><div class="item" type="constructor">Hi</div></article>').marks).toEqual([
    null,
  ]);
  expect(read('<article><div class="item">Hi</div></article>').marks).toEqual([]);
});

test('what is hidden from readers is no part of the message', () => {
  const message = read(
    '<article><div class="item" type="customer">Hi</div><div class="item" type="agent" aria-hidden="true">Hi</div></article>',
  );
  expect([message.marks, message.text]).toEqual([['customer'], 'Hi']);
});

test('several bodies are joined, the outermost of nested ones is taken', () => {
  expect(
    read('<article><p class="rich">a<i class="rich">b</i></p><p class="rich">c</p></article>').text,
  ).toBe('ab\nc');
});

test('the name in the label serves where no other is shown', () => {
  expect(read('<article aria-label="From Bob, today"></article>').sender).toBe('Bob');
});

test('no body is not the same as an empty one', () => {
  expect(read('<article></article>').text).toBeNull();
  expect(read('<article><div class="item"> </div></article>').text).toBe('');
});

const ROWS: MessageRules = {
  ...RULES,
  idAround: [['[data-row]', 'data-row']],
  eventLines: [/assigned/],
  wordless: 'img, .file',
};

function readRow(html: string) {
  mountPage(html);
  return readMessage(document.querySelector('article') as Element, ROWS, new Date()).raw;
}

test('an id around a message counts where it is around no other', () => {
  expect(readRow('<p data-row="7"><article></article></p>').pageId).toBeNull();
  expect(readRow('<div data-row="7"><article></article></div>').pageId).toBe('7');
  expect(
    readRow('<div data-row="7"><article></article><article></article></div>').pageId,
  ).toBeNull();
});

test('a row without a body may be an event, pictures alone, or not understood', () => {
  expect(readRow('<article>Ana assigned this to Kim</article>')).toMatchObject({
    marks: ['system'],
    text: 'Ana assigned this to Kim',
  });
  expect(readRow('<article><img alt="x.png"><i class="file">x.pdf</i></article>').text).toBe('');
  expect(readRow('<article><img alt="face">words of a new layout</article>').text).toBeNull();
  expect(readRow('<article>words of a new layout</article>')).toMatchObject({
    marks: [],
    text: null,
  });
});
