import { expect, test } from 'vitest';
import { leadsOn, namesAction, namesTime } from './concrete';

test.each(['by 3 pm', 'today', 'within two hours', 'on friday', '12:30', 'on 3 may', 'right now'])(
  '%s is a time',
  (text) => expect(namesTime(text)).toBe(true),
);

test.each(['soon', 'shortly', 'as soon as possible', 'you may call', 'at the desk'])(
  '%s is no time',
  (text) => expect(namesTime(text)).toBe(false),
);

test('what the agent does, and what they only feel', () => {
  expect(namesAction("i'm checking it")).toBe(true);
  expect(namesAction("i've asked the courier")).toBe(true);
  expect(namesAction("i'm sorry about that")).toBe(false);
  expect(namesAction('it was delayed')).toBe(false);
});

test('a way on is a choice, an own action or a question', () => {
  expect(leadsOn('you can choose a voucher')).toBe(true);
  expect(leadsOn("i'm sending a new one")).toBe(true);
  expect(leadsOn('could you send it again?')).toBe(true);
  expect(leadsOn("i can't do that")).toBe(false);
  expect(leadsOn('that is the rule')).toBe(false);
});
