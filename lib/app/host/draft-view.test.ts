import { expect, test } from 'vitest';
import { draftTab, typed } from '@/tests/support/draft-tab';
import { draftView } from './draft-view';

const NOTHING = { draftActs: [], remarks: [], missing: null };

function checkedTab() {
  const tab = draftTab('Calm down. I am on it.');
  const remark = {
    kind: 'order_feeling' as const,
    start: 0,
    end: 9,
    words: 'Calm down',
    better: 'I am on it.',
  };
  const act = { label: 'calm_down' as const, p: 0.9, start: 0, end: 10 };
  tab.draft.check = { acts: [act, { ...act, start: 11 }], remarks: [remark], missing: 'time' };
  return { tab, remark };
}

test('shows the last check, each act once', () => {
  const { tab, remark } = checkedTab();
  expect(draftView(tab)).toEqual({
    draftActs: ['calm_down'],
    remarks: [remark],
    missing: 'time',
  });
});

test('a remark goes with its words, and stays while others change', () => {
  const { tab, remark } = checkedTab();
  typed(tab, 'Calm down. I am on it now');
  expect(draftView(tab).remarks).toEqual([remark]);
  typed(tab, 'Cal down. I am on it now');
  expect(draftView(tab).remarks).toEqual([]);
});

test('nothing for an empty draft, a note, and before the first check', () => {
  const { tab } = checkedTab();
  typed(tab, ' \n');
  expect(draftView(tab)).toEqual(NOTHING);
  tab.conversation = { ...tab.conversation, draft: 'Calm down.', replyMode: 'internal' };
  expect(draftView(tab)).toEqual(NOTHING);
  expect(draftView(draftTab('Calm down.'))).toEqual(NOTHING);
});
