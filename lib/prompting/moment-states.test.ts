import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuthorKind, Channel } from '../conversation/conversation';
import { EMOTIONS } from '../reading/labels';
import { at, input, reading } from './fixtures/moment-input';
import { LIBRARY } from './library';
import { promptMoment } from './moment';
import { saysResolved } from './signs';
import { threadFacts } from './thread-facts';

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
  'he swallowed the battery',
  'oh great, another delay. love it',
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
const IDS = LIBRARY.map(({ id }) => id);
const PHRASES = new Map(LIBRARY.map((phrase) => [phrase.id, phrase]));
const met = fc.record({
  yes: fc.nat(40),
  no: fc.nat(40),
  lastUsedDaysAgo: fc.option(fc.double({ min: 0, max: 90, noNaN: true })),
});
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
  used: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 12 }),
  met: fc.dictionary(fc.constantFrom(...IDS), met, { maxKeys: 30 }),
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
          acceptance: s.met,
          settings: { formality: s.formality, emoji: false, locale: 'en' },
        },
      );
      const { offers, silence } = promptMoment(at(s.channel, base));
      expect(offers.length === 0).toBe(silence !== null);
      expect(offers.length).toBeLessThanOrEqual(3);
      expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
      const replies = s.turns.filter(([kind]) => kind === 'agent').map(([, text]) => text);
      const saidSorry = replies.some((text) => /sorry/iu.test(text));
      const spoken = base.bursts.map(({ text }) => text).join('\n');
      if (offers.length === 3)
        expect(new Set(offers.flatMap(({ acts }) => acts)).size).toBeGreaterThanOrEqual(2);
      if (spoken.includes('swallowed')) expect(offers).toEqual([]);
      for (const { id, text, acts } of offers) {
        const phrase = PHRASES.get(id);
        expect(phrase?.channels).toContain(s.channel);
        expect(text).not.toMatch(/[{}]|undefined|null/u);
        expect(s.used).not.toContain(id);
        expect(replies).not.toContain(text);
        expect(text.split(/\s+/u).length).toBeLessThanOrEqual(limit[s.channel]);
        const { settled } = threadFacts(base.conversation.messages);
        for (const fact of phrase?.requires ?? [])
          expect(
            settled.has(fact) ||
              (fact === 'resolved' && saysResolved(base.bursts.at(-1)?.text ?? '')),
          ).toBe(true);
        const isPublic = s.channel === 'social' || s.channel === 'review';
        if (isPublic) expect(phrase?.forbids).not.toContain('public');
        if (spoken.includes('solicitor')) expect(phrase?.forbids).not.toContain('legal');
        if (saidSorry) expect(acts).not.toContain('apologise');
        if (s.flags.vulnerable) expect(phrase?.forbids).not.toContain('vulnerable');
        if (s.labels.every((l) => l !== 'gratitude' && l !== 'happiness'))
          expect(
            phrase?.emotions.every((e) => e === 'gratitude' || e === 'happiness') &&
              phrase.emotions.length > 0,
          ).toBe(false);
      }
    }),
    { numRuns: 10_000 },
  );
}, 300_000);
