import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf } from './follow';
import { FOLLOWS_FROM } from './follow-join';

const LATE =
  "You're still without your desk lamp. I'm finding out where the hold-up is and will write back here with what I learn.";
const TWICE =
  "One order should mean one charge. I'm looking at both payments now and will tell you what happens with the second.";
const LOGIN = "I'm checking what set off the lock and what it takes to lift it.";
const WAIT = 'Thank you for waiting three weeks already.';
const CHOICE = 'Tell me what suits you: a new one sent out, or your money back.';
const SEEN = 'When did you last see the folder there?';
const FRIDAY = "You need this before Friday, so that's the day I'm working to.";

function level(suggestion: string, reply: string): string {
  return levelOf({ suggestion, reply, scores: [] }).level;
}

describe('verbatim', () => {
  test.each([
    [LATE, LATE],
    [LATE, `Hi Marta,\n\n${LATE}\n\nBest,\nJonas`],
    [LATE, LATE.toUpperCase()],
    [LATE, LATE.replaceAll("'", '’')],
    [TWICE, `${TWICE} Have a good afternoon.`],
    [LOGIN, `Good morning Marta! ${LOGIN}`],
    [WAIT, `${WAIT.replace('.', '!')} Nearly there.`],
    [CHOICE, CHOICE.replace(':', ' -')],
    [SEEN, `One question, Marta. ${SEEN}`],
  ])('%s <- %s', (suggestion, reply) => {
    expect(level(suggestion, reply)).toBe('verbatim');
  });
});

describe('edited', () => {
  test.each([
    [
      LATE,
      "You're still without the lamp, sorry. I'm finding out where the hold-up is and I'll write back here today.",
    ],
    [LATE, "I'm finding out where the hold-up is and will write back here with what I learn."],
    [
      TWICE,
      'One order should mean one charge. I look at both payments and tell you what happens with the second one tomorrow.',
    ],
    [
      LOGIN,
      "Hi! I'm checking with security what set off the lock on your side and what it takes to lift it again.",
    ],
    [WAIT, 'Thanks for waiting three weeks.'],
    [CHOICE, 'Just tell me what suits you best, a new one or your money back'],
    [SEEN, 'and when did you last see that folder?'],
    [FRIDAY, 'You need this before Friday so that is the day I work to, ok?'],
    [FRIDAY, "Ok Marta. You need this before friday, that's the day we're working to now."],
  ])('%s <- %s', (suggestion, reply) => {
    expect(level(suggestion, reply)).toBe('edited');
  });
});

describe('none', () => {
  test.each([
    [LATE, 'Hello Marta, your order has been received. Our opening hours are 9 to 5.'],
    [LATE, 'Sorry for the delay with your order.'],
    [TWICE, "I can't look at both payments, one order is one charge and the second is not ours."],
    [TWICE, 'The charge is correct, you placed two orders.'],
    [LOGIN, 'Please reset your password with the link in the mail.'],
    [WAIT, 'You will have to wait three weeks.'],
    [WAIT, 'Thank you for your order.'],
    [CHOICE, 'We do not give money back on sale items.'],
    [SEEN, 'The folder was there when we last looked, on Monday.'],
    [FRIDAY, "You need this before Monday, so that's not the day I'm working to."],
    [FRIDAY, 'It should be with you at some point next week.'],
    ['Thanks.', ''],
  ])('%s <- %s', (suggestion, reply) => {
    expect(level(suggestion, reply)).toBe('none');
  });
});

describe('in meaning', () => {
  const reply =
    'Hi Marta. The parcel people have been told, and you hear from me once they answer.';
  const sentence = { start: 10, end: reply.length };
  const found = (p: number) => levelOf({ suggestion: LATE, reply, scores: [{ ...sentence, p }] });

  test('takes the sentence the head is surest of', () => {
    const result = levelOf({
      suggestion: 'I told the parcel service and will write as they answer.',
      reply,
      scores: [
        { start: 0, end: 9, p: 0.1 },
        { ...sentence, p: 0.7 },
      ],
    });
    expect(result).toMatchObject({ level: 'meaning', ...sentence });
    expect(result.score).toBeGreaterThanOrEqual(FOLLOWS_FROM);
  });

  test('the surer the head, the surer the match, and from some point on it is one', () => {
    const [low, middle, high] = [found(0.01), found(0.8), found(0.9)];
    expect([low.level, middle.level, high.level]).toEqual(['none', 'meaning', 'meaning']);
    expect(middle.score).toBeLessThan(high.score);
  });

  test('what speaks of something else needs more of the head', () => {
    const other = 'Our office has new opening hours, and I send you the list of them by post.';
    const scores = [{ start: 0, end: other.length, p: 0.5 }];
    expect(levelOf({ suggestion: FRIDAY, reply: other, scores }).level).toBe('none');
  });

  test('an opposite promise does not follow, however sure the head is', () => {
    const opposite = "I won't make it before Friday, that day is full.";
    const scores = [{ start: 0, end: opposite.length, p: 0.99 }];
    const result = levelOf({ suggestion: FRIDAY, reply: opposite, scores });
    expect(result.level).toBe('none');
  });

  test('words come before meaning', () => {
    expect(
      levelOf({
        suggestion: WAIT,
        reply: WAIT,
        scores: [{ start: 0, end: 5, p: 1 }],
      }).level,
    ).toBe('verbatim');
  });
});

test('the span holds the words that follow and nothing around them', () => {
  const reply = `Hi Marta. ${LOGIN} Kind regards, Jonas`;
  const { start, end } = levelOf({ suggestion: LOGIN, reply, scores: [] });
  expect(reply.slice(start, end)).toBe(LOGIN);
});

test('any reply gets a level, a score from 0 to 1 and a span inside it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (suggestion, reply) => {
      const result = levelOf({ suggestion, reply, scores: [] });
      expect(result.score).toBeGreaterThanOrEqual(0);
      expect(result.score).toBeLessThanOrEqual(1);
      expect(result.end).toBeLessThanOrEqual(reply.length);
      expect(result.start).toBeLessThanOrEqual(result.end);
    }),
  );
});

test('a reply of 200,000 characters does not hang', () => {
  const reply = 'you are still without your lamp. '.repeat(6000);
  expect(level(LATE, reply)).toBe('none');
}, 20_000);
