import { expect, test } from 'vitest';
import { asksFor } from './asks';

test.each([
  ['I want to speak to your manager', 'manager'],
  ['this is a formal complaint', 'manager'],
  ['can I talk to a real person please', 'person'],
  ['agent. AGENT. human.', 'person'],
  ['human please', 'person'],
  ['i dont want a link i want a person', 'person'],
  ['I want my money back', 'money_back'],
  ['please refund me', 'money_back'],
  ['Where is my refund?', 'money_back'],
  ['when will it arrive?', 'date'],
  ['how long does a re-sync take', 'date'],
  ['any news?', 'date'],
  ['please fix it', 'fix'],
  ['send me the right one', 'fix'],
  ['how do I export this', 'information'],
  ['what does egress mean', 'information'],
  ['why was I charged', 'information'],
])('%s asks for %s', (text, ask) => {
  expect(asksFor(text)).toBe(ask);
});

test.each([['my manager told me to buy this'], ['thank you'], ['it is late'], ['']])(
  '%s asks for nothing',
  (text) => {
    expect(asksFor(text)).toBeNull();
  },
);

test('100,000 characters do not hang', () => {
  expect(asksFor('can you can you '.repeat(7000))).toBeNull();
}, 10_000);
