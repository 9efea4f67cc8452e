import { expect, test } from 'vitest';
import type { LabCase } from './cases';
import { judge } from './judge';
import type { Outcome } from './run-case';

const TASK: LabCase = {
  name: 'draft',
  title: 'Draft kept',
  keys: ['Hi'],
  phrases: ['One.'],
  focus: 'editor',
  draft: 'Hi',
  landed: 'Hi One.',
  typed: 'Hi One.ZZ',
};
const GOOD: Outcome = {
  results: [{ ok: true, way: 'paste' }],
  draft: 'Hi',
  text: 'Hi One.',
  typed: 'Hi One.ZZ',
  undone: 'Hi',
};
const REFUSED: Outcome = {
  results: [{ ok: false, reason: 'refused' }],
  draft: 'Hi',
  text: 'Hi',
  typed: 'HiZZ',
  undone: '',
};

test('a phrase that landed, with its caret and undo', () => {
  expect(judge(TASK, GOOD)).toEqual({ text: 'written', caret: true, undo: true });
  expect(judge(TASK, { ...GOOD, typed: 'ZZHi One.' }).caret).toBe(false);
  expect(judge(TASK, { ...GOOD, undone: '' }).undo).toBe(false);
  expect(judge(TASK, { ...GOOD, undone: null }).undo).toBeNull();
});

test('a refusal that left the draft alone', () => {
  expect(judge(TASK, REFUSED)).toEqual({ text: 'clipboard', caret: null, undo: null });
});

test.each<[string, Outcome]>([
  ['twice', { ...GOOD, text: 'Hi One. One.' }],
  ['landed, said to be refused', { ...GOOD, results: REFUSED.results }],
  ['not landed, said to be written', { ...REFUSED, results: GOOD.results }],
  ['refused, and harmed', { ...REFUSED, text: 'H' }],
  ['a part', { ...GOOD, text: 'Hi On', results: [{ ok: false, reason: 'partial' }] }],
  ['a draft that was never there', { ...GOOD, draft: '' }],
  ['no answer', { ...GOOD, results: [] }],
])('%s is wrong', (_, outcome) => {
  expect(judge(TASK, outcome).text).toBe('wrong');
});
