import { expect, test } from 'vitest';
import { createStory, sampleHash } from '@/tests/support/event-samples';
import { COUNT_KEYS } from '../events/roll-up';
import { EVENT_KINDS } from '../events/vocabulary';
import { createTranslate } from '../i18n/translate';
import { ACTS } from '../reading/labels';
import { cellColumns } from './cell-columns';
import { conversationColumns } from './conversation-columns';
import { DAY_COLUMNS } from './day-columns';
import { dictionaryOf } from './dictionary';
import { EVENT_COLUMNS } from './event-columns';

const TABLES = {
  cells: cellColumns(false),
  day: DAY_COLUMNS,
  conversation: conversationColumns(false),
  event: EVENT_COLUMNS,
};

/** One event of every kind with every field filled. */
function fullStory() {
  const story = createStory();
  const moment = story.moment(1, 0, {
    customer: sampleHash(9),
    situation: { label: 'late', p: 0.5 },
    asks: true,
    repeats: false,
  });
  const offer = story.offer(1, moment, { arm: 'shown' });
  story.impression(1, offer);
  story.insertion(1, offer);
  const acts = Object.fromEntries(ACTS.map((act) => [act, 1]));
  story.reply(1, moment, 'edited', undefined, {
    ...{ offer, acts, placebo: { k: 2, followed: false }, concrete: 1, nameable: 2 },
  });
  story.correction(1, moment, 'mood', 'worry');
  story.handOver(1);
  story.status(1, 'open', 'solved');
  for (const { kind, data } of story.events) {
    if (kind === 'correction') Object.assign(data, { phrase: 'late-1', reason: 'not_now' });
    if (kind === 'moment') data.reading.situations = Array(3).fill({ label: 'late', p: 0.2 });
  }
  return story.events;
}

function leaves(value: unknown, path = ''): string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [path];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, field]) =>
    leaves(field, path ? `${path}.${name}` : name),
  );
}

test.each(['en', 'de'] as const)('every column of every table is explained in %s', (locale) => {
  for (const [table, columns] of Object.entries(TABLES)) {
    const dictionary = dictionaryOf<never>(columns, createTranslate(locale));
    expect(dictionary.length).toBe(columns.length);
    expect(new Set(dictionary.map(({ name }) => name)).size, table).toBe(columns.length);
    for (const { name, meaning } of dictionary) {
      expect(meaning.length, name).toBeGreaterThan(5);
      expect(meaning, name).not.toContain('{');
    }
  }
});

test('no two columns of a table mean the same', () => {
  for (const columns of Object.values(TABLES)) {
    const meanings = dictionaryOf<never>(columns, createTranslate('en')).map(
      (entry) => entry.meaning,
    );
    const doubled = meanings.filter((meaning, at) => meanings.indexOf(meaning) !== at);
    expect(doubled).toEqual([]);
  }
});

test('every field an event can have is a column, and every column is a field', () => {
  const events = fullStory();
  expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
  const fields = new Set(events.flatMap((event) => leaves(event)));
  expect(new Set(EVENT_COLUMNS.map(({ path }) => path))).toEqual(fields);
  for (const { name, value } of EVENT_COLUMNS) {
    const filled = events.some((event) => value(event) !== null);
    expect(filled, name).toBe(true);
  }
});

test('every count is a column of the days', () => {
  const places = ['day', 'site', 'channel', 'situation'];
  expect(DAY_COLUMNS.map(({ name }) => name)).toEqual([...places, ...COUNT_KEYS]);
});
