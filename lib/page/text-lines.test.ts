import { expect, test } from 'vitest';
import { TextLines, type TextStep } from './text-lines';

function read(steps: readonly (TextStep | { text: string })[], limit = 100) {
  const lines = new TextLines(limit);
  for (const step of steps) {
    const isText = typeof step === 'object' && 'text' in step;
    lines.take(isText ? document.createTextNode(step.text) : step);
  }
  return { ...lines.read(), full: lines.full };
}

function emoji(alt: string): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = alt;
  return image;
}

test.each([
  ['words that stand together', [{ text: 'a ' }, { text: ' b' }], 'a b'],
  ['white space of any kind', [{ text: 'a\u00a0\n\t b\u200b' }], 'a b'],
  ['one edge after another', [{ text: 'a' }, 'edge', 'edge', { text: 'b' }], 'a\nb'],
  ['an empty line', [{ text: 'a' }, 'break', 'break', { text: 'b' }], 'a\n\nb'],
  [
    'white space alone in a block',
    [{ text: 'a' }, 'edge', { text: ' ' }, 'edge', { text: 'b' }],
    'a\nb',
  ],
  ['cells', [{ text: 'a' }, 'space', { text: 'b' }], 'a b'],
  ['a quote', [{ text: 'a' }, 'quote', { text: 'b' }], 'a\n>\nb'],
  ['an emoji drawn as a picture', [{ text: 'a ' }, emoji('😡')], 'a 😡'],
  ['a picture of something else', [{ text: 'a' }, emoji('our shop')], 'a'],
] satisfies [string, (TextStep | { text: string })[], string][])('%s', (_, steps, text) => {
  expect(read(steps)).toEqual({ text, cut: false, full: false });
});

test('lines of a text count where the page keeps them', () => {
  const kept = document.createElement('pre');
  kept.append('a\nb');
  const folded = document.createElement('p');
  folded.append('c\nd');
  const [first] = kept.childNodes;
  const [second] = folded.childNodes;
  if (!(first instanceof Text && second instanceof Text)) throw new Error('there is no text');
  expect(read([first, 'edge', second]).text).toBe('a\nb\nc d');
});

test('is full beyond its limit, and cuts there', () => {
  expect(read([{ text: 'abc' }], 3)).toEqual({ text: 'abc', cut: false, full: false });
  expect(read([{ text: 'abcd' }], 3)).toEqual({ text: 'abc', cut: true, full: true });
});
