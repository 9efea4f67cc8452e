import { act, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { correlate } from '@/lib/reports/correlation';
import { deepReport } from '@/lib/reports/deep-report';
import { factsOf } from '@/lib/reports/facts-of';
import { WHOLE } from '@/lib/reports/selection';
import { judgedReadings } from '@/lib/reports/sureness';
import { mount } from '@/tests/components/mount';
import { simulateDays } from '@/tests/support/simulate-days';
import { createFormats } from '../dashboard/formats';
import type { Pair } from './import-values';
import { ImportsPart } from './imports-part';

const TODAY = '2026-11-24';
const EVENTS = simulateDays(3, 30, TODAY);
const dayOf = (at: string) => at.slice(0, 10);
const KNOWN = { facts: factsOf(EVENTS, dayOf), readings: judgedReadings(EVENTS, dayOf) };
const PERIOD = { to: TODAY, length: 30 } as const;

const asked: Pair[] = [];

function Live({ isHidden = false }: { isHidden?: boolean }) {
  const [pair, setPair] = useState<Pair | null>(null);
  return (
    <ImportsPart
      // Anew each time, as the worker answers.
      deep={isHidden ? null : deepReport(KNOWN, PERIOD, WHOLE)}
      explore={(next) => {
        asked.push(next);
        setPair(next);
      }}
      correlation={pair && correlate(pair.x, pair.y, pair.lag, 7)}
      matchTickets={async (tickets) => ({ tickets: tickets.length, matched: tickets.length - 1 })}
      formats={createFormats('en')}
      t={createTranslate('en')}
    />
  );
}

async function give(root: HTMLElement, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('a file could not be given');
  const files = new DataTransfer();
  files.items.add(new File([text], 'survey.csv', { type: 'text/csv' }));
  input.files = files.files;
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function pick(root: HTMLElement, label: string, value: string): Promise<void> {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  const select = found?.control;
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no choice ${label}`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('a file of numbers', () => {
  it('is read by a guess that can be put right, each fault by its line', async () => {
    const { root } = await mount(<Live />);
    await give(root, 'ticket,date,csat,mood\n1,2026-11-20,5,3\n2,2026-11-21,9,x\n');
    const result = () => root.querySelector('.read-result')?.textContent ?? '';
    await expect.poll(result).toContain('1 number read from 2 lines');
    expect(result()).toContain('0 of 1 tickets were seen');
    expect(result()).toContain('is outside of its scale');
    await pick(root, '“mood” is', 'number');
    expect(result()).toContain('2 numbers read from 2 lines');
    expect(result()).toContain('3moodis no number');
  });

  it('that is no table is refused, and so is one that is too large', async () => {
    const { root } = await mount(<Live />);
    await give(root, 'a,b\n"1');
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('line 2');
    await give(root, `day,csat\n${'x'.repeat(2_000_001)}`);
    await expect
      .poll(() => root.querySelector('[role="alert"]')?.textContent)
      .toBe('This file is larger than 2 MB.');
    expect(root.querySelector('.mapping')).toBeNull();
  });
});

describe('two numbers', () => {
  it('go together as they do, and are asked for once', async () => {
    asked.length = 0;
    const { root } = await mount(<Live />);
    await pick(root, 'First number', '1');
    await pick(root, 'Second number', '2');
    expect(asked.map(({ x, y }) => [x.name, y.name])).toEqual([
      ['adherence', 'effort'],
      ['valence', 'effort'],
      ['valence', 'negative'],
    ]);
    const last = asked.at(-1);
    if (!last) throw new Error('a question was expected');
    const { estimate, points } = correlate(last.x, last.y, 0, 7);
    if (!estimate.ok) throw new Error('a number was expected');
    expect(root.querySelector('.estimate-number')?.textContent).toBe(
      `−${Math.abs(estimate.interval.estimate).toFixed(2)}`,
    );
    expect(root.querySelectorAll('.scatter-point')).toHaveLength(points.length);
  });

  it('are not shown in a quiet hour', async () => {
    const { root } = await mount(<Live isHidden />);
    expect(root.textContent).not.toContain('What goes with what');
  });
});
