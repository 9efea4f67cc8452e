import { describe, expect, test } from 'vitest';
import type { Mood } from '../reading/labels';
import { at, input, reading, type Turn } from './fixtures/moment-input';
import { LIBRARY } from './library';
import { type MomentInput, type MomentResult, promptMoment } from './moment';

const LATE: readonly Turn[] = [
  ['customer', 'my desk lamp still hasn’t arrived and I need it by Friday!! order 4471'],
];

describe('promptMoment', () => {
  test('reads what happened, where it stands, what is needed, and answers it', () => {
    const result = promptMoment(input(LATE, reading(['frustration'])));
    expect(result).toMatchObject({
      situation: { label: 'late' },
      stage: 'open',
      need: { kind: 'date', reason: 'waiting' },
      slots: {
        name: 'Marta',
        agent: 'Jonas',
        thing: 'desk lamp',
        reference: '4471',
        date: 'Friday',
      },
      silence: null,
    });
    expect(result.offers).toHaveLength(3);
    expect(result.offers[0]?.text).toMatch(/Friday|desk lamp/u);
  });

  test('a flat message gets no words, the agent’s correction does', () => {
    const flat = input([['customer', 'order 4471 shows the old address']], reading([], 0));
    expect(promptMoment(flat)).toMatchObject({ offers: [], silence: 'flat' });
    const corrected = promptMoment({ ...flat, corrected: 'worry' });
    expect(corrected.silence).toBeNull();
    const emotions = LIBRARY.filter(({ id }) => corrected.offers.some((o) => o.id === id));
    for (const phrase of emotions)
      expect([[], phrase.emotions].flat()).toContain('worry' satisfies Mood);
  });

  test('one apology a conversation, a colleague’s included', () => {
    const angry = reading(['anger', 'disappointment'], 3);
    const turns: Turn[] = [
      ['customer', 'my vase arrived smashed'],
      ['agent', 'We are so sorry about that!'],
      ['customer', 'it was for my mother, this is awful of you'],
    ];
    const all = everyOffer(input(turns, angry));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ acts }) => acts.includes('apologise'))).toEqual([]);
    const before = everyOffer(
      input([['customer', 'my vase arrived smashed, this is awful']], angry),
    );
    expect(before.some(({ acts }) => acts.includes('apologise'))).toBe(true);
  });

  test('a talk that came from a bot is taken over by a person with a name', () => {
    const turns: Turn[] = [
      ['customer', 'agent please'],
      ['bot', 'Choose 1, 2 or 3.'],
      ['customer', 'let me talk to a real person'],
    ];
    const result = promptMoment(input(turns, reading(['frustration'])));
    expect(result).toMatchObject({ stage: 'hand_over', need: { kind: 'person' } });
    expect(result.offers.map(({ text }) => text).join()).toContain("I'm Jonas");
  });

  test('abuse gets a boundary, and nothing that mirrors it', () => {
    const { offers } = promptMoment(
      input([['customer', 'you are a bunch of idiots']], reading(['anger'], 3)),
    );
    expect(offers.length).toBeGreaterThan(0);
    for (const { id } of offers)
      expect(LIBRARY.find((p) => p.id === id)?.situations).toEqual(['abuse']);
  });

  test('a threat with a lawyer opens the way up and closes words that admit fault', () => {
    const turns: Turn[] = [
      ['customer', 'the vase arrived smashed. my solicitor will write to you'],
    ];
    const all = everyOffer(input(turns, reading(['anger'], 3)));
    expect(all.some(({ id }) => id.startsWith('escalation-'))).toBe(true);
    for (const { id } of all)
      expect(LIBRARY.find((p) => p.id === id)?.forbids).not.toContain('legal');
  });

  test('public replies hold no personal data and fit 240 characters', () => {
    for (const channel of ['social', 'review'] as const) {
      const all = everyOffer(at(channel, input(LATE, reading(['anger', 'disappointment']))));
      expect(all.length).toBeGreaterThan(0);
      for (const { text } of all) {
        expect(text).not.toMatch(/Marta|4471|Friday/u);
        expect(text.length).toBeLessThanOrEqual(240);
      }
    }
  });

  test('thanks after a fix are answered warmly, once', () => {
    const turns: Turn[] = [
      ['customer', 'the app keeps crashing'],
      ['agent', 'Please try the new version.'],
      ['customer', 'it works now! thank you so much'],
    ];
    const glad = reading(['gratitude', 'happiness'], 2);
    const first = promptMoment(input(turns, glad));
    expect(first).toMatchObject({ stage: 'close', need: { kind: 'nothing' }, silence: null });
    const more: Turn[] = [
      ...turns,
      ['agent', 'Glad to hear it.'],
      ['customer', 'you are a star, bye'],
    ];
    const again = input(more, glad);
    again.readings[again.bursts.length - 2] = glad;
    expect(promptMoment(again).silence).toBe('praise_answered');
  });

  test('praise that is no praise is not answered as such', () => {
    const text = "Oh great, another 'we are looking into it'. Day 9. Love the service @acme";
    const bitter = input([['customer', text]], reading(['happiness'], 2));
    expect(promptMoment(bitter)).toMatchObject({
      doubt: 'sarcasm',
      silence: null,
      need: { kind: 'be_heard' },
    });
    expect(promptMoment({ ...bitter, corrected: 'frustration' })).toMatchObject({
      doubt: null,
      silence: null,
    });
  });

  test('a swallowed battery is for a person to answer', () => {
    const text = "he's 2 and swallowed the little battery from your toy what do i do";
    expect(promptMoment(input([['customer', text]], reading(['worry'], 3))).silence).toBe(
      'person_must_decide',
    );
  });

  test('the model’s vulnerable flag alone rules cheer out and opens nothing', () => {
    const heard = reading(['worry'], 2, { vulnerable: true });
    const result = promptMoment(input([['customer', "I'm worried it is simply lost"]], heard));
    expect(result.need.reason).not.toBe('vulnerable');
    const phrases = LIBRARY.filter(({ id }) => result.offers.some((o) => o.id === id));
    expect(phrases.flatMap(({ tags }) => tags)).not.toContain('if-vulnerable');
    expect(phrases.flatMap(({ forbids }) => forbids)).not.toContain('vulnerable');
  });

  test('no offer at all is said to be so', () => {
    expect(promptMoment(input(LATE, reading(['frustration']), { library: [] }))).toMatchObject({
      offers: [],
      silence: 'nothing_fits',
    });
  });

  test('without a reading of the last burst it is a mistake of the caller', () => {
    const bad = input(LATE, reading([]));
    expect(() => promptMoment({ ...bad, readings: [null] })).toThrow(RangeError);
    expect(() => promptMoment({ ...bad, bursts: [], readings: [] })).toThrow(RangeError);
  });
});

/** All phrases a moment can offer, by asking for others until none is left. */
function everyOffer(base: MomentInput): MomentResult['offers'] {
  const all: MomentResult['offers'] = [];
  for (;;) {
    const { offers } = promptMoment({ ...base, exclude: all.map(({ id }) => id) });
    if (offers.length === 0) return all;
    all.push(...offers);
  }
}
