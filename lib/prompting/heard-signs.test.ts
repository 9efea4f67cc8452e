import { expect, test } from 'vitest';
import { reading } from './fixtures/moment-input';
import { type Sign, type SignsInput, signsOfMoment } from './heard-signs';

function signs(more: Partial<SignsInput>): [Sign, number][] {
  const input: SignsInput = {
    reading: reading(['frustration']),
    texts: ['hm'],
    asks: null,
    forbidden: new Set(),
    situation: null,
    vulnerable: false,
    resolved: false,
    mixed: false,
    agentTurns: 0,
    wasUnhappy: false,
    ...more,
  };
  return [...signsOfMoment(input)];
}

test('nothing is heard where nothing is said', () => {
  expect(signs({})).toEqual([]);
});

test('what the words say is stronger than what the model flags', () => {
  const flagged = reading(['anger'], 2, { escalation: true });
  expect(signs({ asks: 'manager' })).toEqual([['escalation', 1]]);
  expect(signs({ forbidden: new Set(['legal']) })).toEqual([['escalation', 1]]);
  const [[, weak] = ['escalation', 1]] = signs({ reading: flagged });
  expect(weak).toBeLessThan(0.5);
});

test('a flag of repeating needs a word for it, or an earlier answer', () => {
  const flagged = reading(['frustration'], 2, { repeat: true });
  expect(signs({ reading: flagged })).toEqual([]);
  expect(signs({ reading: flagged, texts: ['and again'] })).toHaveLength(1);
  expect(signs({ reading: flagged, agentTurns: 1 })).toHaveLength(1);
  const same = ['my parcel has not arrived yet', 'so my parcel has not arrived yet'];
  expect(signs({ texts: same })).toEqual([['repeat', 0.9]]);
});

test('urgency needs a time beside the flag, or words that leave no doubt', () => {
  const flagged = reading(['worry'], 2, { urgency: 2 });
  expect(signs({ reading: flagged })).toEqual([]);
  expect(signs({ reading: flagged, texts: ['i need it today'] })).toEqual([['urgent', 0.9]]);
  expect(signs({ texts: ['80 people waiting to pay'] })).toEqual([['urgent', 0.9]]);
});

test('relief is for a trouble that is over, smooth for praise without any', () => {
  const glad = reading(['gratitude']);
  expect(signs({ reading: glad, texts: ['lovely pan'] })).toEqual([['smooth', 0.1]]);
  expect(signs({ reading: glad, texts: ['my kettle came broken'] })).toEqual([]);
  const over = { reading: glad, resolved: true };
  expect(signs({ ...over, texts: ['finally it works'] })[0]?.[0]).toBe('relief');
  expect(signs({ ...over, texts: ['it works'], wasUnhappy: true })[0]?.[0]).toBe('relief');
});

test('thanks beside an open point, and care, are told by others', () => {
  expect(signs({ mixed: true, vulnerable: true }).map(([sign]) => sign)).toEqual([
    'vulnerable',
    'mixed',
  ]);
});

test('a glad question asks', () => {
  const asks = { reading: reading(['happiness']), texts: ['lovely pan! does it fit gas?'] };
  expect(signs(asks).map(([sign]) => sign)).toContain('asks');
  expect(signs({ texts: ['does it fit gas?'] })).toEqual([]);
});
