import { expect, test } from 'vitest';
import { opportunitiesOf, type TicketEvent } from './opportunity';

const AT = (minute: number): string => `2026-05-04T10:${String(minute).padStart(2, '0')}:00.000Z`;

function moment(
  id: string,
  index: number,
  valence: number,
  sure = true,
  ticket = 'k1:t',
): TicketEvent {
  return {
    kind: 'moment',
    id,
    at: AT(index * 10),
    data: { ticket, index, reading: { valence, sure } },
  };
}

function offer(id: string, of: string): TicketEvent {
  return { kind: 'offer', id, at: AT(1), data: { moment: of } };
}

function impression(of: string, minute: number, phrases = ['late-no-news']): TicketEvent {
  return { kind: 'impression', id: `i${minute}`, at: AT(minute), data: { offer: of, phrases } };
}

function reply(
  id: string,
  to: string | null,
  minute: number,
  level: 'verbatim' | 'edited' | 'meaning' | 'none' | null = 'none',
): TicketEvent {
  const followed = level === null ? null : { phrase: 'late-no-news', level, score: 0.9 };
  return { kind: 'reply', id, at: AT(minute), data: { moment: to, followed } };
}

test('a seen phrase and a reply after it make an opportunity', () => {
  const events = [
    moment('m0', 0, -0.6),
    offer('o0', 'm0'),
    impression('o0', 2),
    reply('r0', 'm0', 3, 'edited'),
    moment('m1', 1, 0.2),
  ];
  expect(opportunitiesOf(events)).toEqual([
    {
      ticket: 'k1:t',
      moment: 'm0',
      reply: 'r0',
      at: AT(3),
      phrases: ['late-no-news'],
      followed: 'edited',
      before: -0.6,
      after: 0.2,
      excluded: null,
    },
  ]);
});

test('no impression, an impression after the reply, or no reply: no opportunity', () => {
  const base = [moment('m0', 0, -0.6), offer('o0', 'm0')];
  expect(opportunitiesOf([...base, reply('r0', 'm0', 3)])).toEqual([]);
  expect(opportunitiesOf([...base, reply('r0', 'm0', 3), impression('o0', 4)])).toEqual([]);
  expect(opportunitiesOf([...base, impression('o0', 2)])).toEqual([]);
  expect(opportunitiesOf([...base, impression('o0', 2), reply('r0', null, 3)])).toEqual([]);
});

test('an impression of another burst does not count', () => {
  const events = [
    moment('m0', 0, -0.6),
    moment('m1', 1, -0.4),
    offer('o0', 'm0'),
    impression('o0', 2),
    reply('r1', 'm1', 12),
  ];
  expect(opportunitiesOf(events)).toEqual([]);
});

test('several replies to a burst are one opportunity with the strongest level', () => {
  const events = [
    moment('m0', 0, -0.6),
    offer('o0', 'm0'),
    offer('o1', 'm0'),
    impression('o0', 2, ['a-b', 'a-c']),
    impression('o1', 3, ['a-c', 'a-d']),
    reply('r0', 'm0', 4, 'meaning'),
    reply('r1', 'm0', 5, 'verbatim'),
    reply('r2', 'm0', 6, null),
  ];
  const [only, ...others] = opportunitiesOf(events);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ reply: 'r0', followed: 'verbatim', phrases: ['a-b', 'a-c', 'a-d'] });
});

test('what is not sure and what is missing is told apart', () => {
  const seen = [offer('o0', 'm0'), impression('o0', 2), reply('r0', 'm0', 3)];
  const excluded = (...events: TicketEvent[]) => opportunitiesOf([...events, ...seen])[0];
  expect(excluded(moment('m0', 0, -0.6))).toMatchObject({ excluded: 'no_next', after: null });
  expect(excluded(moment('m0', 0, -0.6, false))).toMatchObject({
    excluded: 'unsure',
    before: null,
  });
  expect(excluded(moment('m0', 0, -0.6), moment('m1', 1, 0.2, false))).toMatchObject({
    excluded: 'unsure',
    before: -0.6,
    after: null,
  });
  expect(excluded(moment('m0', 0, -0.6), moment('m1', 1, 0.2, true, 'k1:other'))).toMatchObject({
    excluded: 'no_next',
  });
});
