import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unhappy } from '@/tests/support/draft-words';
import { LIBRARY } from '../library';
import { everyRemark, findRemarks } from './find-remarks';
import { REMARK_KINDS } from './remark';

test('at most two, most harmful first, with their words', () => {
  const draft = 'Calm down. As I said, you should have read it. Sorry for any inconvenience.';
  expect(everyRemark(draft, unhappy()).length).toBeGreaterThan(3);
  expect(findRemarks(draft, unhappy())).toMatchObject([
    { kind: 'blame', words: 'you should have read' },
    { kind: 'order_feeling', words: 'Calm down' },
  ]);
});

test('two remarks are never about the same words', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Calm down!', 'I’m sorry if', 'you should have read', 'but', 'soon 😊'),
      ),
      (parts) => {
        const draft = parts.join(' ');
        const [a, b] = findRemarks(draft, unhappy());
        if (a && b) expect(a.end <= b.start || b.end <= a.start).toBe(true);
        for (const { start, end, words } of everyRemark(draft, unhappy())) {
          expect(draft.slice(start, end)).toBe(words);
        }
      },
    ),
  );
});

test('silent for the phrases of the library, whose use the rules allow', () => {
  for (const phrase of LIBRARY.filter(({ locale }) => locale === 'en')) {
    const glad =
      phrase.emotions.length > 0 && phrase.emotions.every((mood) => /grat|happ/.test(mood));
    const facts = unhappy({
      channel: phrase.channels[0] ?? 'email',
      valence: glad ? 0.6 : -0.6,
      settled: new Set(phrase.requires),
    });
    expect(findRemarks(phrase.text, facts), phrase.id).toEqual([]);
  }
});

test('no better way gets a remark itself', () => {
  const drafts = [
    'Calm down.',
    'You should have read it.',
    'I know how you feel.',
    'Sorry if that was so.',
    'That’s not my department.',
    'We will refund you.',
    'I guarantee it.',
    'Grow up.',
    'You seem anxious.',
    'We’ll call soon.',
    'Mistakes were made.',
    'Sorry for any inconvenience.',
    'I understand your frustration.',
    'It’s not that hard.',
  ];
  for (const draft of drafts) {
    const [remark] = findRemarks(draft, unhappy());
    expect(remark, draft).toBeDefined();
    expect(findRemarks(remark?.better ?? '', unhappy()), remark?.better).toEqual([]);
  }
});

test('another language is left alone, and hostile input ends', () => {
  expect(
    findRemarks(
      'Bitte beruhigen Sie sich, das ist nicht so schlimm und wir haben Zeit!',
      unhappy(),
    ),
  ).toEqual([]);
  const long = `you ${'should have '.repeat(20_000)} ${'sorry '.repeat(20_000)}${'!'.repeat(20_000)}`;
  expect(findRemarks(long, unhappy()).length).toBeLessThanOrEqual(2);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (draft) => {
      for (const { kind } of findRemarks(draft, unhappy())) expect(REMARK_KINDS).toContain(kind);
    }),
  );
});
