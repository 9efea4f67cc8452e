import { expect, test } from 'vitest';
import { parseLine } from './replay-input';

test('takes a line with all fields', () => {
  const line = {
    id: 'a',
    site: 'zendesk',
    channel: 'email',
    subject: 'Lamp',
    messages: [{ role: 'customer', name: 'Mia', text: 'Hi', time: '2026-11-01T10:00:00+01:00' }],
    draft: 'Hello',
    suggestion: 'Hello there',
    settings: { tone: 'warm', formality: 'formal' },
  };
  expect(parseLine(JSON.stringify(line))).toEqual({ ok: true, input: line });
});

test.each([
  ['nope', /^is no JSON/],
  ['[]', /the line|id/],
  ['{"id":1,"channel":"phone","messages":[]}', /^channel: .*"phone"/],
  ['{"id":1,"channel":"chat"}', /^messages: /],
  ['{"id":1,"channel":"chat","messages":[{"role":"boss","text":"a"}]}', /^messages\.0\.role: /],
  ['{"id":1,"channel":"chat","messages":[{"role":"bot"}]}', /^messages\.0\.text: /],
  [
    '{"id":1,"channel":"chat","messages":[{"role":"bot","text":"a","time":"soon"}]}',
    /^messages\.0\.time: is no ISO 8601 time/,
  ],
  ['{"channel":"chat","messages":[]}', /^id: /],
])('says what is wrong with %s', (line, reason) => {
  const parsed = parseLine(line);
  expect(parsed.ok ? '' : parsed.reason).toMatch(reason);
});
