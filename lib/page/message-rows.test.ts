import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { isRead, MessageRows } from './message-rows';
import type { MessageRules } from './reading-rules';

const RULES: MessageRules = {
  message: 'article',
  outside: '.outside',
  id: [],
  roles: [],
  staff: '',
  botNames: [],
  sender: ['b'],
  time: [],
  body: ['p'],
  drop: ['button'],
  systemLines: [],
};
const NOW = new Date();

function open() {
  mountPage('<article><p>one <b>Ana</b> <i>two</i> <button>three</button></p>four</article>');
  const message = document.querySelector('article');
  if (!message) throw new Error('the page has no message');
  const rows = new MessageRows(RULES, 'b');
  const row = rows.rowOf(message);
  rows.read(row, NOW);
  const textOf = (selector: string): Text => {
    const text = document.querySelector(selector)?.firstChild;
    if (!(text instanceof Text)) throw new Error(`there is no text in ${selector}`);
    return text;
  };
  return { message, rows, row, textOf };
}

test('what is read is kept, and one element has one row', () => {
  const { message, rows, row } = open();
  const { raw } = row;
  expect(raw).toMatchObject({ text: 'one Ana two', sender: 'Ana' });
  expect([rows.rowOf(message), rows.find(message)]).toEqual([row, row]);
  expect([isRead(row), rows.read(row, NOW)]).toEqual([true, raw]);
  expect(rows.find(document.body)).toBeNull();
});

test('a changed word is known by its node, and nothing but the words is read again', () => {
  const { message, rows, row, textOf } = open();
  message.querySelector('b')?.setAttribute('title', 'x');
  textOf('i').data = '2';
  expect(rows.reword(textOf('i'))).toBe(row);
  expect(isRead(row)).toBe(false);
  expect(rows.read(row, NOW)).toEqual({ ...row.raw, text: 'one Ana 2', sender: 'Ana' });
});

test('a name, a part of the page and what is beside the body are no words', () => {
  const { rows, textOf } = open();
  for (const selector of ['b', 'button']) expect(rows.reword(textOf(selector))).toBeNull();
  expect(rows.reword(document.querySelector('article')?.lastChild ?? document)).toBeNull();
});

test('of a name that changed everything is read again', () => {
  const { message, rows, row, textOf } = open();
  textOf('b').data = 'Eve';
  rows.retext(message, textOf('b'));
  expect(row.raw).toBeNull();
  expect(rows.read(row, NOW)).toMatchObject({ text: 'one Eve two', sender: 'Eve' });
});

test('words that come are found, those that left are known no more', () => {
  const { message, rows, row, textOf } = open();
  const two = textOf('i');
  const body = message.querySelector('p') ?? message;
  two.remove();
  body.append(' five');
  rows.retext(message, body);
  expect(rows.read(row, NOW).text).toBe('one Ana five');
  expect(rows.reword(two)).toBeNull();
  expect(body.lastChild && rows.reword(body.lastChild)).toBe(row);
});

test('what is forgotten is not known by its words either', () => {
  const { message, rows, row, textOf } = open();
  rows.forget(message);
  expect([row.raw, rows.reword(textOf('i'))]).toEqual([null, null]);
  rows.read(row, NOW);
  rows.forgetAll();
  expect([rows.find(message), rows.reword(textOf('i'))]).toEqual([null, null]);
});
