import { act } from 'react';
import { expect, it, vi } from 'vitest';
import type { Export, ExportFile } from '@/lib/export/export';
import { createTranslate } from '@/lib/i18n/translate';
import { mount } from '@/tests/components/mount';
import type { ExportChoice } from './dashboard-props';
import { ExportDialog } from './export-dialog';
import { createFormats } from './formats';

const t = createTranslate('en');

async function* chunks() {
  yield 'text';
}

function exportOf(choice: ExportChoice, rows: number, given: Partial<Export> = {}): Export {
  async function* slices() {
    for (let at = 0; at < rows; at += 40) {
      yield Array.from({ length: Math.min(40, rows - at) }, (_, n) => [`row ${at + n + 1}`]);
    }
  }
  return {
    ...{ level: choice.level, careMode: false, problem: null, dictionary: [], formulas: [] },
    audience: choice.level === 'cells' ? 'lead' : 'own',
    files: [{ name: `${choice.level}.${choice.format}`, mime: 'text/csv', chunks }],
    preview: { rows, columns: ['what'], from: '2026-03-02', to: '2026-03-04', slices },
    ...given,
  };
}

async function shown(rows: number, given: Partial<Export> = {}) {
  const save = vi.fn(async (_files: readonly ExportFile[]) => undefined);
  const prepare = async (choice: ExportChoice) => exportOf(choice, rows, given);
  const page = await mount(
    <ExportDialog
      prepare={prepare}
      save={save}
      close={() => undefined}
      formats={createFormats('en')}
      t={t}
    />,
  );
  const box = () => page.root.querySelector<HTMLInputElement>('.export-agree input');
  return {
    ...page,
    save,
    agree: () => act(async () => box()?.click()),
    hasAgreed: () => box()?.checked,
  };
}

function choose(root: HTMLElement, text: string) {
  const label = [...root.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(text),
  );
  return act(async () => label?.querySelector('input')?.click());
}

it('shows every row that will be saved, twenty-five at a time', async () => {
  const { root, click } = await shown(60);
  const rows = () => root.querySelectorAll('.export-preview > .data-table tbody tr').length;
  expect(rows()).toBe(25);
  expect(root.textContent).toContain('25 of 60 rows, as they will be saved');
  await click('Show more rows');
  await click('Show more rows');
  expect(rows()).toBe(60);
  expect(root.textContent).toContain('row 60');
  expect(root.textContent).not.toContain('Show more rows');
});

it('asks before every file, and remembers no answer', async () => {
  const { root, button, click, agree, hasAgreed, save } = await shown(3);
  expect([button('Save').disabled, hasAgreed()]).toEqual([true, false]);
  await agree();
  await click('Save');
  expect(save).toHaveBeenCalledTimes(1);
  expect([button('Save').disabled, hasAgreed()]).toEqual([true, false]);
  await agree();
  await choose(root, 'Single events');
  expect([button('Save').disabled, hasAgreed()]).toEqual([true, false]);
});

it('says who may see each kind of file', async () => {
  const { root } = await shown(3);
  for (const level of ['Daily totals', 'Conversations', 'Single events']) {
    await choose(root, level);
    expect(root.querySelector('.export-who')?.textContent).toContain('For your own use only');
  }
  await choose(root, 'For your lead');
  expect(root.querySelector('.export-who')?.textContent).toContain('Made to be passed on');
});

it('saves nothing where there is too little to pass on, and says so', async () => {
  const problem = { reason: 'few', opportunities: 3, least: 5 } as const;
  const { root, button, agree } = await shown(0, { problem, files: [] });
  await agree();
  expect(root.textContent).toContain('Too little to pass on: 3 replies');
  expect(button('Save').disabled).toBe(true);
});

it('saves no workbook of more rows than one holds', async () => {
  const problem = { reason: 'too_many_rows', most: 1_048_575 } as const;
  const { root, button } = await shown(3, { problem, files: [] });
  expect(root.textContent).toContain('A workbook holds at most');
  expect(button('Save').disabled).toBe(true);
});
