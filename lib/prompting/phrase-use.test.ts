import { expect, test } from 'vitest';
import type { PanelView } from './panel-view';
import { NO_USES, type PhraseUses, unsettled, usesAfter, withUse } from './phrase-use';

function thread(progress: 'reading' | 'read', threadToken = 't1'): PanelView {
  return { kind: 'thread', threadToken, moment: { progress } } as unknown as PanelView;
}

const USES: PhraseUses = { token: 't1', states: { a: 'inserted', b: 'working' } };

test('how a phrase was used is told until the customer writes again', () => {
  expect(usesAfter(USES, thread('read'), thread('read'))).toBe(USES);
  expect(usesAfter(USES, thread('read'), thread('reading')).states).toEqual({ b: 'working' });
});

test('what ended while the new message is read is told on', () => {
  expect(usesAfter(USES, thread('reading'), thread('reading'))).toBe(USES);
  expect(usesAfter(USES, thread('reading'), thread('read'))).toBe(USES);
});

test('another thread has none, and what shows no thread changes nothing', () => {
  const connecting: PanelView = { kind: 'connecting' };
  expect(usesAfter(USES, thread('read'), connecting)).toBe(USES);
  expect(usesAfter(USES, connecting, thread('read'))).toBe(USES);
  expect(usesAfter(USES, thread('read'), thread('read', 't2'))).toEqual({
    token: 't2',
    states: {},
  });
});

test('the newest use stands last, and those of another thread are forgotten', () => {
  const first = withUse(withUse(NO_USES, 't1', 'a', 'working'), 't1', 'b', 'copied');
  expect(Object.entries(withUse(first, 't1', 'a', 'inserted').states)).toEqual([
    ['b', 'copied'],
    ['a', 'inserted'],
  ]);
  expect(withUse(first, 't2', 'c', 'failed')).toEqual({ token: 't2', states: { c: 'failed' } });
  expect(unsettled(USES)).toEqual({ token: 't1', states: { b: 'working' } });
});
