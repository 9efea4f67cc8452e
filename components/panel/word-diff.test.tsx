import { describe, expect, it } from 'vitest';
import { withPhrase, wordDiff } from './word-diff';

const PHRASE = 'I will write to you by 3 pm.';

describe('withPhrase', () => {
  it('puts the phrase at the end: after a space, or on a line of its own', () => {
    expect(withPhrase('', PHRASE)).toBe(PHRASE);
    expect(withPhrase(' \n', PHRASE)).toBe(PHRASE);
    expect(withPhrase('Thank you. ', PHRASE)).toBe(`Thank you. ${PHRASE}`);
    expect(withPhrase('Hi,\n\nthank you.', PHRASE)).toBe(`Hi,\n\nthank you.\n${PHRASE}`);
  });
});

describe('wordDiff', () => {
  it('marks the new words and only them', () => {
    const pieces = wordDiff('I will check. I will write.', PHRASE);
    expect(pieces.map(({ text }) => text).join('')).toBe(`I will check. I will write. ${PHRASE}`);
    const old = pieces.filter(({ added }) => !added).map(({ text }) => text);
    expect(old.join('').trim()).toBe('I will check. I will write.');
  });

  it('marks everything in an empty reply', () => {
    expect(wordDiff('', PHRASE)).toEqual([{ text: PHRASE, added: true }]);
  });

  it('shows the end of a long draft, cut between words, at once', () => {
    const pieces = wordDiff('word '.repeat(20_000), PHRASE);
    const text = pieces.map((piece) => piece.text).join('');
    expect(text).toMatch(/^… word word/);
    expect(text.endsWith(`word ${PHRASE}`)).toBe(true);
    expect(text.length).toBeLessThan(250);
  });
});
