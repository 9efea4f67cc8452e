import { expect, test } from 'vitest';
import { unhappy } from '@/tests/support/draft-words';
import { missingStep } from './missing-step';

const facts = unhappy({ customerText: 'My lamp is two weeks late and nobody answers.' });

test('names the first step that is missing', () => {
  const steps = [
    ['The parcel number is 12 and it is with the courier in Leeds since Monday.', 'acknowledge'],
    ['I am sorry about all this. It is with the courier in Leeds since Monday.', 'specific'],
    ['I am sorry that your lamp is late. It is with the courier in the city of Leeds.', 'own'],
    ['I am sorry that your lamp is late. I am asking the courier where it is.', 'time'],
    ['I am sorry that your lamp is late. I am asking the courier and write today.', null],
  ] as const;
  for (const [draft, step] of steps) {
    expect(missingStep(draft, [], facts), draft).toBe(step);
  }
});

test('an act the model found settles a step', () => {
  const draft = 'The courier in Leeds has it, and I am asking them today where exactly it is.';
  expect(missingStep(draft, [], facts)).toBe('acknowledge');
  expect(missingStep(draft, ['validate', 'paraphrase'], facts)).toBeNull();
});

test('who asks has given the next step', () => {
  const draft = 'I am sorry about the late lamp. Could you tell me the number on the card?';
  expect(missingStep(draft, ['ask', 'ownership'], facts)).toBeNull();
});

test('nothing is missing in a draft just begun or for a customer who is not unhappy', () => {
  expect(missingStep('The courier has it.', [], facts)).toBeNull();
  const draft = 'The parcel number is 12 and it is with the courier in Leeds since Monday.';
  expect(missingStep(draft, [], { ...facts, valence: 0.1 })).toBeNull();
  expect(missingStep(draft, [], { ...facts, valence: null })).toBeNull();
});
