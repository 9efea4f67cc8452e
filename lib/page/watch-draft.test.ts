import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchDraft } from './watch-draft';

let ended: AbortController;
let reports: string[];

beforeEach(() => {
  ended = new AbortController();
  reports = [];
  document.body.replaceChildren();
});
afterEach(() => ended.abort());

function editable(text: string): HTMLElement {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.className = 'reply';
  const line = document.createElement('p');
  line.textContent = text;
  editor.append(line);
  document.body.append(editor);
  return editor;
}

function start(): void {
  watchDraft(
    () => document.querySelector<HTMLElement>('.reply'),
    (text) => reports.push(text),
    ended.signal,
    ['.signature'],
  );
}

it('reports the draft at once, and what is typed when typing pauses', async () => {
  const editor = editable('Hi');
  start();
  expect(reports).toEqual(['Hi']);
  await userEvent.click(editor);
  await userEvent.keyboard('{End} Bob{Enter}bye');
  await expect.poll(() => reports.at(-1)).toBe('Hi Bob\nbye');
  expect(reports.length).toBeLessThan(5);
});

it('sees changes that fire no event, and not those of the signature', async () => {
  const editor = editable('Hi');
  const signature = document.createElement('div');
  signature.className = 'signature';
  editor.append(signature);
  start();
  signature.textContent = 'Ana';
  if (editor.firstChild) editor.firstChild.textContent = 'pasted';
  await expect.poll(() => reports).toEqual(['Hi', 'pasted']);
});

it('follows the editor when the page builds a new one, and says when there is none', async () => {
  editable('one').addEventListener('keydown', () => undefined);
  start();
  document.querySelector('.reply')?.remove();
  await expect.poll(() => reports.at(-1)).toBe('');
  const next = editable('two');
  await userEvent.click(next);
  await expect.poll(() => reports.at(-1)).toBe('two');
  next.replaceWith(editable('three'));
  await expect.poll(() => reports.at(-1)).toBe('three');
});

it('reads a field as it is typed in', async () => {
  const field = document.createElement('textarea');
  field.className = 'reply';
  document.body.append(field);
  start();
  await userEvent.type(field, 'Hi');
  await expect.poll(() => reports).toEqual(['', 'Hi']);
});

it('is silent after the signal', async () => {
  const editor = editable('Hi');
  start();
  ended.abort();
  editor.textContent = 'later';
  const other = new AbortController();
  watchDraft(
    () => editor,
    (text) => reports.push(`other: ${text}`),
    other.signal,
  );
  editor.textContent = 'latest';
  await expect.poll(() => reports).toEqual(['Hi', 'other: later', 'other: latest']);
  other.abort();
});
