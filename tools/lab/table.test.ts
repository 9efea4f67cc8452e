import { expect, test } from 'vitest';
import { LAB_EDITORS } from '@/tests/pages/editors/kinds';
import { LAB_CASES } from './cases';
import type { EditorReport } from './run-editor';
import { tableOf } from './table';

const [EDITOR] = LAB_EDITORS;

function report(change: Partial<EditorReport['outcomes'][number]['outcome']> = {}): EditorReport {
  if (!EDITOR) throw new Error('no editor');
  return {
    editor: EDITOR,
    outcomes: LAB_CASES.map((task) => ({
      task,
      outcome: {
        results: task.phrases.map(() => ({ ok: true, way: 'paste' })),
        draft: task.draft,
        text: task.landed,
        typed: task.typed,
        undone: task.phrases.length > 1 ? null : task.draft,
        ...change,
      },
    })),
  };
}

function cells(row: string | undefined): string[] {
  return (row ?? '')
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean);
}

test('a row an editor, a column a case', () => {
  const [head, rule, first, second] = tableOf(
    [report(), report({ undone: '?' })],
    ['1.0', '2.0'],
  ).split('\n');
  expect(cells(head)).toEqual([
    'Editor',
    'Version',
    'Way',
    ...LAB_CASES.map(({ title }) => title),
    'Caret behind',
    'One undo',
  ]);
  expect(cells(rule)).toHaveLength(cells(head).length);
  expect(cells(first)).toEqual([
    EDITOR?.title,
    '1.0',
    'paste',
    ...LAB_CASES.map(() => 'yes'),
    'yes',
    'yes',
  ]);
  expect(cells(second).slice(-2)).toEqual(['yes', '**no**']);
});

test('says where nothing was written', () => {
  const refused = report();
  for (const { task, outcome } of refused.outcomes) {
    outcome.results = task.phrases.map(() => ({ ok: false, reason: 'refused' }));
    outcome.text = task.draft;
  }
  const row = cells(tableOf([refused], ['1.0']).split('\n').at(-1));
  expect(row.slice(2)).toEqual(['–', ...LAB_CASES.map(() => 'clipboard'), '–', '–']);
});
