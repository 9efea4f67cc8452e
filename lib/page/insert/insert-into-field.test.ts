import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertIntoField } from './insert-into-field';

const LINES = 'One.\nTwo.\nThree.';

beforeEach(() => document.body.replaceChildren());

function mount<K extends 'textarea' | 'input'>(tag: K, value = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.value = value;
  document.body.append(element);
  return element;
}

it('keeps lines and the draft around the caret, and undoes in one step', async () => {
  const field = mount('textarea');
  await userEvent.type(field, 'Hi Bob,{Enter}Regards');
  expect(await insertIntoField(field, LINES, 7)).toEqual({ ok: true, way: 'field' });
  expect(field.value).toBe('Hi Bob,\nOne.\nTwo.\nThree.\nRegards');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(field.value).toBe('Hi Bob,\nRegards');
});

it('leaves the caret behind the phrase', async () => {
  const field = mount('textarea', 'Hi Bob, bye');
  await insertIntoField(field, 'thank you.', 7);
  await userEvent.keyboard('!');
  expect(field.value).toBe('Hi Bob, thank you.! bye');
});

it('goes to the end of a field the agent was never in', async () => {
  const field = mount('textarea', 'Hi Bob,');
  await insertIntoField(field, 'One.', null);
  expect(field.value).toBe('Hi Bob, One.');
});

it('stays before a plain-text signature, wherever the caret is', async () => {
  const field = mount('textarea', 'Hi Bob,\n-- \nAna, Acme');
  await insertIntoField(field, 'One.', null);
  await insertIntoField(field, 'Two.', field.value.length);
  expect(field.value).toBe('Hi Bob, One. Two.\n-- \nAna, Acme');
});

it('joins lines in a one-line input', async () => {
  const field = mount('input');
  expect(await insertIntoField(field, LINES, null)).toEqual({ ok: true, way: 'field' });
  expect(field.value).toBe('One. Two. Three.');
});

it('says when the field cuts the text short or the page takes it back', async () => {
  const short = mount('input');
  short.maxLength = 5;
  expect(await insertIntoField(short, 'One. Two.', null)).toEqual({ ok: false, reason: 'partial' });
  const strict = mount('textarea');
  strict.addEventListener('input', () => {
    strict.value = '';
  });
  expect(await insertIntoField(strict, 'One.', null)).toEqual({ ok: false, reason: 'refused' });
});
