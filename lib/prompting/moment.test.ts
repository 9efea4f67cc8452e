import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBursts } from '../conversation/bursts';
import type { AuthorKind, Channel, Message } from '../conversation/conversation';
import { EMOTIONS, type Emotion, type Mood } from '../reading/labels';
import type { Flags, Reading } from '../reading/reading';
import { LIBRARY } from './library';
import { type MomentInput, type MomentResult, promptMoment } from './moment';

type Turn = readonly [AuthorKind, string];

function reading(labels: Emotion[], intensity = 2, flags: Partial<Flags> = {}): Reading {
  const emotions = Object.fromEntries(EMOTIONS.map((e) => [e, labels.includes(e) ? 0.9 : 0.05]));
  return {
    emotions: emotions as Record<Emotion, number>,
    labels,
    primary: labels[0] ?? 'neutral',
    sure: true,
    valence: 0,
    intensity,
    flags: { urgency: 0, escalation: false, repeat: false, vulnerable: false, ...flags },
    situations: [],
    windows: { read: 1, total: 1 },
  };
}

function input(
  turns: readonly Turn[],
  heard: Reading,
  more: Partial<MomentInput> = {},
): MomentInput {
  const messages: Message[] = turns.map(([kind, text], at) => ({
    id: `m${at}`,
    author: { kind, name: null, self: false },
    time: null,
    text,
  }));
  const bursts = toBursts(messages);
  return {
    conversation: {
      channel: 'chat',
      subject: null,
      messages,
      customer: { name: 'Marta Olsen', address: null },
      agent: 'Jonas Reed',
      replyMode: 'public',
      language: null,
    },
    bursts,
    readings: bursts.map((_, at) => (at === bursts.length - 1 ? heard : null)),
    settings: { formality: 'neutral', emoji: false, locale: 'en' },
    used: [],
    ...more,
  };
}

function at(channel: Channel, base: MomentInput): MomentInput {
  return { ...base, conversation: { ...base.conversation, channel } };
}

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
      silence: 'unsure',
      offers: [],
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

const TEXTS = [
  'still nothing',
  'my desk lamp arrived smashed, order 4471',
  'you charged me twice',
  'waiting for three weeks',
  'it works now, thanks',
  'why does it say two things',
  'I lost my job and cannot pay the rent',
  'my solicitor will write',
  'you idiots are an idiot',
  'need it by Friday',
  'is it safe? it gets so hot',
];
const REPLIES = [
  'I am sorry about this.',
  'Unfortunately that is not possible.',
  "I'll check and come back to you.",
  'Which order is it?',
  'That was our mistake.',
  "I've refunded the second charge.",
  ...LIBRARY.slice(0, 40).map(({ text }) => text),
];
const turn = fc.oneof(
  fc.tuple(fc.constant<AuthorKind>('customer'), fc.constantFrom(...TEXTS)),
  fc.tuple(fc.constantFrom<AuthorKind>('agent', 'bot', 'note'), fc.constantFrom(...REPLIES)),
);
const state = fc.record({
  turns: fc.array(turn, { maxLength: 5 }),
  last: fc.constantFrom(...TEXTS),
  labels: fc.uniqueArray(fc.constantFrom(...EMOTIONS), { maxLength: 3 }),
  intensity: fc.double({ min: 0, max: 3, noNaN: true }),
  flags: fc.record({
    urgency: fc.constantFrom(0, 1, 2) as fc.Arbitrary<0 | 1 | 2>,
    escalation: fc.boolean(),
    repeat: fc.boolean(),
    vulnerable: fc.boolean(),
  }),
  channel: fc.constantFrom<Channel>('chat', 'email', 'social', 'review'),
  formality: fc.constantFrom('casual', 'neutral', 'formal'),
  used: fc.subarray(LIBRARY.map(({ id }) => id)),
});

test('whatever the state, an offer is whole, allowed, new, and short enough', () => {
  const limit = { chat: 30, email: 66, social: 45, review: 45 };
  fc.assert(
    fc.property(state, (s) => {
      const base = input(
        [...s.turns, ['customer', s.last]],
        reading(s.labels, s.intensity, s.flags),
        {
          used: s.used,
          settings: { formality: s.formality, emoji: false, locale: 'en' },
        },
      );
      const { offers, silence } = promptMoment(at(s.channel, base));
      expect(offers.length === 0).toBe(silence !== null);
      expect(offers.length).toBeLessThanOrEqual(3);
      expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
      const replies = s.turns.filter(([kind]) => kind === 'agent').map(([, text]) => text);
      const saidSorry = replies.some((text) => /sorry/iu.test(text));
      for (const { id, text, acts } of offers) {
        const phrase = LIBRARY.find((p) => p.id === id);
        expect(phrase?.channels).toContain(s.channel);
        expect(text).not.toMatch(/[{}]|undefined|null/u);
        expect(s.used).not.toContain(id);
        expect(replies).not.toContain(text);
        expect(text.split(/\s+/u).length).toBeLessThanOrEqual(limit[s.channel]);
        if (saidSorry) expect(acts).not.toContain('apologise');
        if (s.flags.vulnerable) expect(phrase?.forbids).not.toContain('vulnerable');
        if (s.labels.every((l) => l !== 'gratitude' && l !== 'happiness'))
          expect(
            phrase?.emotions.every((e) => e === 'gratitude' || e === 'happiness') &&
              phrase.emotions.length > 0,
          ).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);
