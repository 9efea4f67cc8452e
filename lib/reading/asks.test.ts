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
  ['Could you tell me when it will arrive?', 'date'],
  ['any idea when the driver gets here', 'date'],
  ['Let me know what time works', 'date'],
  ['let me know when it ships', 'date'],
  ["I'd like to know how long this takes", 'date'],
  ['wondering where my parcel has got to', 'date'],
  ['just wondering if it has been shipped', 'date'],
  ['do you know when the site is back', 'date'],
  ['please tell me what is going on with my order', 'date'],
  ['could you check whether it will arrive before Friday', 'date'],
  ["I don't know when to expect it", 'date'],
  ['which day is it coming', 'date'],
  ['could you tell me when I get my refund', 'money_back'],
  ['let me know what you need from me', 'information'],
  ['I was wondering if you ship to Norway', 'information'],
  ['any idea how to turn the sound off', 'information'],
  ["I'm not sure which plan we are on", 'information'],
  ["can't figure out how to export", 'information'],
  ['do you know if it takes two cards', 'information'],
  ['could you let me know whether the blue one has a zip', 'information'],
  ['Does the cover come off?', 'information'],
  ['could someone tell me who to contact about this', 'information'],
  ['can you please replace it', 'fix'],
])('%s asks for %s', (text, ask) => {
  expect(asksFor(text)).toBe(ask);
});

test.each([
  ['my manager told me to buy this'],
  ['thank you'],
  ['it is late'],
  [''],
  ['I wonder at your prices'],
  ['you told me it was fine'],
  ['I know, I was there when it fell'],
  ['you have no idea how annoying this is'],
])('%s asks for nothing', (text) => {
  expect(asksFor(text)).toBeNull();
});

test('100,000 characters do not hang', () => {
  for (const part of ['can you ', 'let me know ', 'how ', 'do you '])
    expect(asksFor(part.repeat(15_000))).toBeNull();
}, 10_000);
