import { expect, test } from 'vitest';
import { createTranslate } from '../i18n/translate';
import { cellColumns } from './cell-columns';
import { conversationColumns } from './conversation-columns';
import { EVENT_COLUMNS } from './event-columns';
import { EXPORT_LEVELS } from './export-level';
import { formulasOf } from './formulas';

const COLUMNS = {
  cells: cellColumns(true),
  day: cellColumns(true),
  conversation: conversationColumns(true),
  event: EVENT_COLUMNS,
};

test.each(EXPORT_LEVELS)('every column that a formula of %s names is in its table', (level) => {
  const names = new Set<string>(COLUMNS[level].map(({ name }) => name));
  const formulas = formulasOf(level, createTranslate('en'));
  expect(new Set(formulas.map(({ name }) => name)).size).toBe(formulas.length);
  for (const { formula, meaning } of formulas) {
    expect(meaning.length).toBeGreaterThan(10);
    const used = formula.replaceAll('_b_', '_0_').match(/[a-z]+(?:_[a-z0-9]+)+/g) ?? [];
    for (const name of used) expect(names, formula).toContain(name);
  }
});
