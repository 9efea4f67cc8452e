import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asNew, createStory } from '@/tests/support/event-samples';
import type { AttuneEvent } from './event';
import { parseEvent, parseNewEvent } from './event-schema';
import { FORMS } from './forms';
import * as vocabulary from './vocabulary';

function oneOfEach(): AttuneEvent[] {
  const story = createStory();
  const moment = story.moment(1, 0, { situation: { label: 'late', p: 0.7 } });
  const offer = story.offer(1, moment);
  story.impression(1, offer);
  story.insertion(1, offer);
  story.reply(1, moment, 'edited', undefined, { offer });
  story.correction(1, moment, 'mood', 'worry');
  story.handOver(1);
  story.status(1, null, 'solved');
  return story.events;
}

const EVENTS = oneOfEach();

type Path = (string | number)[];

function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, field]) => leaves(field, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((v, at) => (at === Number(key) ? replaced(v, rest, by) : v));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, k === key ? replaced(v, rest, by) : v]),
  );
}

const PLACES = EVENTS.flatMap((event) =>
  leaves(event).map(({ path, value }) => ({ event, path, value })),
);
const FIELDS = fc.constantFrom(...PLACES);

/** What a person writes, with a space, a sign or a letter that no identifier has. */
const text = fc.oneof(
  fc
    .array(fc.stringMatching(/^[\p{L}\d]{1,12}$/u), { minLength: 2, maxLength: 20 })
    .map((w) => w.join(' ')),
  fc.emailAddress(),
  fc.constantFrom('Ada Lovelace', 'Müller', '+49 151 2345', 'Order #4711', 'где', '😡', 'Where?'),
);

test('one event of every kind is right', () => {
  expect(EVENTS.map(({ kind }) => kind)).toEqual(vocabulary.EVENT_KINDS);
  for (const event of EVENTS) {
    expect(parseEvent(event)).toEqual({ ok: true, event });
    expect(parseNewEvent(asNew(event))).toEqual({ ok: true, event: asNew(event) });
  }
});

test('every string of an event is a word of the vocabulary or has a form', () => {
  const words = new Set<string>([
    ...Object.values(vocabulary).flat(),
    ...['late', 'shown', 'insert', 'inserted', 'public', 'mood', 'bot', 'agent', ''],
  ]);
  for (const { path, value } of PLACES) {
    if (typeof value !== 'string') continue;
    const known = words.has(value) || Object.values(FORMS).some((form) => form.test(value));
    expect(known, path.join('.')).toBe(true);
  }
});

test('no field takes free text, and the refusal does not repeat it', () => {
  fc.assert(
    fc.property(FIELDS, text, ({ event, path }, value) => {
      const parsed = parseEvent(replaced(event, path, value));
      expect(parsed.ok, path.join('.')).toBe(false);
      expect(JSON.stringify(parsed)).not.toContain(value);
    }),
    { numRuns: 500 },
  );
});

test('no field can be added anywhere', () => {
  const objects = [
    [],
    ['data'],
    ['data', 'reading'],
    ['data', 'reading', 'flags'],
    ['data', 'followed'],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...EVENTS),
      fc.constantFrom(...objects),
      text,
      (event, path, value) => {
        const at = path.reduce<unknown>(
          (inner, key) =>
            typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined,
          event,
        );
        if (typeof at !== 'object' || at === null) return;
        expect(parseEvent(replaced(event, path, { ...at, note: value })).ok).toBe(false);
      },
    ),
  );
});

test.each([
  ['a probability over 1', ['data', 'reading', 'emotions', 'anger'], 1.01],
  ['a valence that is no number', ['data', 'reading', 'valence'], Number.NaN],
  ['a time that does not exist', ['at'], '2026-13-45T99:00:00Z'],
  ['an act that is none', ['data', 'acts'], { hug: 1 }],
  ['a fraction of a second', ['data', 'seconds'], 0.5],
])('%s is refused and named', (_name, path: Path, value) => {
  const event = EVENTS.find((e) =>
    leaves(e).some((leaf) => leaf.path.join('.').startsWith(path.join('.'))),
  );
  const parsed = parseEvent(replaced(event, path, value));
  expect(parsed).toMatchObject({ ok: false, field: expect.stringContaining(path.join('.')) });
});

test('anything at all is answered without a throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => !parseEvent(value).ok && !parseNewEvent(value).ok),
  );
});
