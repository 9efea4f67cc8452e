import { expect, test } from 'vitest';
import type { Emotion } from '../reading/labels';
import type { Reading } from '../reading/reading';
import { type FeltInput, feltBy } from './felt';
import { reading } from './fixtures/moment-input';

function felt(text: string, heard: Reading, more: Partial<FeltInput> = {}) {
  return feltBy({ reading: heard, text, doubt: null, matter: null, corrected: false, ...more });
}

function likely(p: Partial<Record<Emotion, number>>, sure: boolean): Reading {
  const empty = reading([]);
  return { ...empty, sure, emotions: { ...empty.emotions, ...p } };
}

test('what is heard clearly stays', () => {
  const heard = reading(['worry']);
  expect(felt('where is it', heard)).toEqual({ reading: heard, standsIn: false });
});

test('gladness against the words gives way to an unhappy stand-in', () => {
  const { reading: now, standsIn } = felt(
    'Thanks for the quick reply. But the refund is still not there.',
    reading(['gratitude']),
  );
  expect(standsIn).toBe(true);
  expect(now.labels).not.toContain('gratitude');
  expect(now.emotions.gratitude).toBe(0);
  expect(felt('It works now, thank you!', reading(['gratitude'])).standsIn).toBe(false);
});

test('sarcasm is answered as frustration', () => {
  const now = felt('love the silence', reading(['happiness']), { doubt: 'sarcasm' });
  expect(now.reading.primary).toBe('frustration');
});

test('a complaint that the model does not hear stands in for it, a plain report does not', () => {
  const complaint = 'The vase came in forty pieces. No padding whatsoever.';
  expect(felt(complaint, reading([])).reading.labels).toEqual(['frustration', 'disappointment']);
  const report = 'The bowl of order 90211 has a chip. Please replace it.';
  expect(felt(report, reading([])).reading.labels).toEqual([]);
});

test('what the model leans to stands in where it is not sure', () => {
  expect(felt('hm, the code', likely({ worry: 0.5 }, false)).reading.labels).toEqual(['worry']);
  expect(felt('hm, the code', likely({ worry: 0.2 }, false)).standsIn).toBe(false);
  const both = likely({ worry: 0.3, frustration: 0.25 }, true);
  expect(felt('it is broken', both).reading.labels).toEqual(['worry', 'frustration']);
});

test('courtesy beside an unhappy feeling calls for no cheer', () => {
  const mixed = reading(['frustration', 'gratitude']);
  expect(felt('I should be most obliged for a reply', mixed).reading.labels).toEqual([
    'frustration',
  ]);
  expect(felt('It works now, thank you.', mixed).reading.labels).toEqual(mixed.labels);
});

test('praise in plain words is praise, unless something is wrong or meant otherwise', () => {
  const text = 'shoutout to the team, replaced before the holiday';
  expect(felt(text, reading([])).reading.primary).toBe('gratitude');
  expect(felt(`${text}, but it is still not here`, reading([])).reading.primary).not.toBe(
    'gratitude',
  );
  expect(felt(text, reading(['anger'])).reading.primary).toBe('anger');
});

test('an apology that nobody makes is a complaint where the words complain', () => {
  const text = 'The invoices are wrong again. I had to call eleven clients to apologise.';
  expect(felt(text, reading(['apologetic'])).reading.primary).toBe('frustration');
  const own = reading(['apologetic']);
  expect(felt('sorry, my mistake, I broke it again', own).reading).toBe(own);
});

test('gladness without a kind word gives way where what happened is a trouble', () => {
  const heard = reading(['happiness']);
  const queue = felt('i was number 64 in line', heard, {
    doubt: 'no_kind_word',
    matter: 'long_wait',
  });
  expect(queue.standsIn).toBe(true);
  expect(felt('here it is', heard, { doubt: 'no_kind_word' }).standsIn).toBe(false);
});

test('what the agent said is not weighed', () => {
  const heard = reading(['gratitude']);
  expect(felt('still not here', heard, { corrected: true })).toEqual({
    reading: heard,
    standsIn: false,
  });
});

test('kind words that turn to something unclear are not answered with cheer', () => {
  const now = felt('thank you, but this is the one from May', reading(['gratitude']));
  expect(now).toMatchObject({ standsIn: false, reading: { sure: false } });
});

test('what most people feel stands in, and blame that is taken is an apology', () => {
  const robbed = felt('Somebody used my card, nobody answers', reading([]), {
    matter: 'fraud_security',
  });
  expect(robbed.reading.primary).toBe('worry');
  const own = felt('argh again the wrong number, my bad', likely({ apologetic: 0.2 }, true));
  expect(own.reading.labels).toEqual(['apologetic']);
});
