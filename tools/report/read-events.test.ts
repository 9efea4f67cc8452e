import { expect, test } from 'vitest';
import { createStory, sampleId } from '@/tests/support/event-samples';
import { exportText } from '@/tests/support/export-text';
import { readEvents } from './read-events';

function someEvents() {
  const story = createStory();
  story.reply(1, story.moment(1, 0), 'edited');
  story.moment(1, 1);
  return story.events;
}

test('a row that comes again counts once, and the order is that of the numbers', async () => {
  const events = someEvents();
  const theirs = events.map((event, n) => ({
    ...event,
    install: sampleId(9),
    id: sampleId(50 + n),
  }));
  const lines = [...theirs, ...events].reverse().map((event) => JSON.stringify(event));
  const exported = await exportText({ level: 'event', timeZone: 'Asia/Tokyo' }, events);
  const read = await readEvents([
    { file: 'all.jsonl', lines },
    { file: 'export.json', lines: exported.split('\n') },
  ]);
  expect(read).toEqual({
    ...{ events: [...events, ...theirs], duplicates: 3, bad: [], timeZone: 'Asia/Tokyo' },
  });
});

test('a bad row is named by line and field, never by its value, and the rest goes on', async () => {
  const [first, second, third] = someEvents();
  const lines = [
    JSON.stringify({ ...first, at: 'yesterday' }),
    '{"id":',
    JSON.stringify({ ...second, note: 'hello' }),
    JSON.stringify({ ...second, data: { ...second?.data, words: -1 } }),
    JSON.stringify(third),
    JSON.stringify({ ...third, hash: 'a'.repeat(64) }),
    '17',
  ];
  const { events, bad } = await readEvents([{ file: 'x', lines }]);
  expect(events).toEqual([third]);
  expect(bad.map(({ line, field }) => [line, field])).toEqual([
    [1, 'at'],
    [2, 'JSON'],
    [3, 'note'],
    [4, 'data.words'],
    [6, 'id'],
    [7, ''],
  ]);
});

test('an export of days holds no events', async () => {
  const text = await exportText({ level: 'day' }, []);
  const { bad } = await readEvents([{ file: 'days.json', lines: text.split('\n') }]);
  expect(bad).toEqual([{ file: 'days.json', line: 1, field: 'level' }]);
});
