import { expect, test } from 'vitest';
import { acceptanceOf } from './acceptance-of';
import type { CorrectionData, EventKind, EventOf, InsertionData, ReplyData } from './event';

type Telling = Parameters<typeof acceptanceOf>[0][number];

const NOW = '2026-05-10T12:00:00.000Z';

function event<K extends EventKind>(kind: K, at: string, data: EventOf<K>['data']) {
  const stamp = { id: at, install: 'i', seq: 1, schema: 1, prevHash: '', hash: '' };
  return { ...stamp, model: 'm', phrases: 'p', dedupe: at, kind, at, data } as EventOf<K>;
}

function insertion(at: string, phrase: string, result: InsertionData['result'] = 'inserted') {
  return event('insertion', at, { ticket: 't', offer: 'o1', phrase, way: 'insert', result });
}

function reply(at: string, offer: string, followed: ReplyData['followed']) {
  return event('reply', at, {
    ticket: 't',
    moment: 'm1',
    offer,
    site: 'zendesk',
    channel: 'chat',
    mode: 'public',
    acts: {},
    sentences: 1,
    words: 8,
    followed,
    seconds: null,
  });
}

function correction(at: string, what: CorrectionData['what'], phrase: string | null) {
  return event('correction', at, { ticket: 't', moment: 'm1', what, mood: null, phrase });
}

test('uses and refusals are counted by phrase, with the days since the last use', () => {
  const events: Telling[] = [
    insertion('2026-05-09T12:00:00.000Z', 'a'),
    insertion('2026-05-01T12:00:00.000Z', 'a', 'clipboard'),
    insertion('2026-05-10T11:00:00.000Z', 'a', 'failed'),
    correction('2026-05-10T11:00:00.000Z', 'not_now', 'b'),
    correction('2026-05-10T11:00:00.000Z', 'mood', null),
  ];
  expect(acceptanceOf(events, NOW)).toEqual({
    a: { yes: 2, no: 0, lastUsedDaysAgo: 1 },
    b: { yes: 0, no: 1, lastUsedDaysAgo: null },
  });
});

test('following counts once, also where the phrase was inserted before', () => {
  const level = 'meaning';
  const events: Telling[] = [
    reply('2026-05-08T12:00:00.000Z', 'o1', { phrase: 'a', level, score: 0.9 }),
    insertion('2026-05-08T11:59:00.000Z', 'a'),
    reply('2026-05-08T12:00:00.000Z', 'o2', { phrase: 'c', level, score: 0.9 }),
    reply('2026-05-08T12:00:00.000Z', 'o3', { phrase: 'd', level: 'none', score: 0.1 }),
    reply('2026-05-08T12:00:00.000Z', 'o4', null),
  ];
  expect(acceptanceOf(events, NOW)).toEqual({
    a: { yes: 1, no: 0, lastUsedDaysAgo: expect.closeTo(2, 2) },
    c: { yes: 1, no: 0, lastUsedDaysAgo: 2 },
  });
});

test('words that were said already, or put off to take time, are not disliked', () => {
  const aside = (reason: NonNullable<CorrectionData['reason']>) => {
    const told = correction('2026-05-10T11:00:00.000Z', 'not_now', reason);
    return { ...told, data: { ...told.data, reason } };
  };
  const events = (['not_now', 'wrong_words', 'said_already', 'took_time'] as const).map(aside);
  expect(Object.keys(acceptanceOf(events, NOW))).toEqual(['not_now', 'wrong_words']);
});

test('no events, nothing met', () => {
  expect(acceptanceOf([], NOW)).toEqual({});
});
