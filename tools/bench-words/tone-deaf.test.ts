import { expect, test } from 'vitest';
import { LIBRARY } from '@/lib/prompting/library';
import type { Offer, Phrase } from '@/lib/prompting/phrase';
import { toneDeaf } from './tone-deaf';

const [first] = LIBRARY;
const PLACE = { channel: 'chat', agentTexts: ['Sorry about that.'], personal: ['Marta'] };

function kinds(
  text: string,
  acts: Offer['acts'],
  listed: string[],
  more: Partial<Phrase> = {},
  place = PLACE,
): string[] {
  if (!first) throw new Error('the library is empty');
  const phrase: Phrase = { ...first, emotions: [], requires: [], stages: ['open'], ...more };
  return toneDeaf({ id: phrase.id, text, acts, reason: '' }, phrase, place, listed);
}

test('a second apology and personal data in public are always wrong', () => {
  expect(kinds('I am sorry.', ['apologise'], [])).toEqual(['sorry_again']);
  expect(kinds('Hi Marta.', ['greet'], [], {}, { ...PLACE, channel: 'social' })).toEqual([
    'personal_data',
  ]);
  expect(kinds('Hi Marta.', ['greet'], [])).toEqual([]);
});

test('listed kinds and acts are found', () => {
  expect(kinds('Lovely!', ['close'], ['cheer'])).toEqual(['cheer']);
  expect(kinds('Good.', ['close'], ['cheer'], { emotions: ['happiness'] })).toEqual(['cheer']);
  expect(kinds('Order 3?', ['ask'], ['ask_again', 'explain'])).toEqual(['ask_again']);
  expect(kinds('By 5.', ['time'], ['promise', 'time'])).toEqual(['promise', 'time']);
  expect(kinds('Done.', ['close'], ['resolved'], { stages: ['close'] })).toEqual(['resolved']);
  expect(kinds('That was our mistake.', ['ownership'], ['admit_fault'])).toEqual(['admit_fault']);
  expect(kinds('Please leave a review.', ['close'], ['upsell'])).toEqual(['upsell']);
  expect(kinds('That hurts.', [], ['feeling_word'], { mechanism: 'affective' })).toEqual([
    'feeling_word',
  ]);
});
