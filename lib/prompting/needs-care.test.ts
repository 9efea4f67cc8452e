import { expect, test } from 'vitest';
import { needsCare } from './needs-care';

const CALM = { vulnerable: false, escalation: false };

function cares(texts: string[], more: Partial<Parameters<typeof needsCare>[0]> = {}): boolean {
  return needsCare({ texts, flags: CALM, situations: ['late'], ...more });
}

test.each([
  ['grief', 'My mother passed away last week, please close her account.'],
  ['danger', 'The charger caught fire next to the bed.'],
  ['someone vulnerable', 'I am 82 and housebound, and the heating is off.'],
  ['a manager is asked for', 'I want to speak to your manager.'],
  ['the law is named', 'My solicitor will write to you.'],
])('%s, also when the talk has moved on', (_, text) => {
  expect(cares([text])).toBe(true);
  expect(cares([text, 'Any news on this?'])).toBe(true);
});

test('one sign of the model, or of what happened, is enough', () => {
  expect(cares(['Hm.'], { flags: { ...CALM, vulnerable: true } })).toBe(true);
  expect(cares(['Hm.'], { flags: { ...CALM, escalation: true } })).toBe(true);
  expect(cares(['Hm.'], { situations: ['late', 'health_safety'] })).toBe(true);
  expect(cares(['Hm.'], { situations: ['hardship'] })).toBe(true);
});

test('anger alone is no reason', () => {
  expect(cares(['Where is my sofa? I have called three times, I am fed up!'])).toBe(false);
  expect(cares([])).toBe(false);
});
