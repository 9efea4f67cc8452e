import { act, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { deepReport } from '@/lib/reports/deep-report';
import { factsOf } from '@/lib/reports/facts-of';
import { WHOLE } from '@/lib/reports/selection';
import { judgedReadings } from '@/lib/reports/sureness';
import { EMPTY, LIMITS } from '@/tests/components/empty-standards';
import { mount } from '@/tests/components/mount';
import { simulateDays } from '@/tests/support/simulate-days';
import { createFormats } from '../dashboard/formats';
import { StandardsPart } from './standards-part';
import type { StandardsValues } from './standards-values';

const TODAY = '2026-11-24';
const EVENTS = simulateDays(3, 70, TODAY);
const dayOf = (at: string) => at.slice(0, 10);
const KNOWN = { facts: factsOf(EVENTS, dayOf), readings: judgedReadings(EVENTS, dayOf) };

function Live({
  start = EMPTY,
  isHidden = false,
}: {
  start?: StandardsValues;
  isHidden?: boolean;
}) {
  const [standards, setStandards] = useState(start);
  const period = { to: TODAY, length: 30 } as const;
  const deep = deepReport(KNOWN, period, WHOLE, standards.behaviours);
  return (
    <StandardsPart
      standards={standards}
      change={setStandards}
      limits={LIMITS}
      deep={isHidden ? null : deep}
      formats={createFormats('en')}
      t={createTranslate('en')}
    />
  );
}

async function type(root: HTMLElement, label: string, text: string): Promise<void> {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  const field = found?.control;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) {
    throw new Error(`no field ${label}`);
  }
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  await act(async () => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the five steps', () => {
  it('lead from a number to a card, and the heading says where one is', async () => {
    const { root, click, button } = await mount(<Live />);
    expect(button('Back').disabled).toBe(true);
    await type(root, 'Numbers you are measured by today', 'Tickets closed');
    await click('Add');
    await click('Next');
    expect(document.activeElement?.textContent).toBe('Step 2 of 5: The question behind each');
    await type(root, 'Question behind “Tickets closed”', 'Who still needs us?');
    await click('Next');
    await type(root, 'A source in customers’ own words', 'Ten read together');
    await click('Next');
    await type(root, 'Training card', 'Say when.');
    await click('Next');
    expect(button('Next').disabled).toBe(true);
    await type(root, 'Day of the next review', '2026-12-15');
    const card = root.querySelector('.written-card')?.textContent;
    for (const text of ['Who still needs us?', 'Ten read together', 'Say when.', 'December 15']) {
      expect(card).toContain(text);
    }
  });
});

describe('the behaviours', () => {
  it('start from examples, and each is counted in both periods', async () => {
    const { root, click } = await mount(<Live />);
    expect(root.textContent).toContain('Add a behaviour above');
    await click('Start with four examples');
    expect(root.querySelectorAll('.behaviour')).toHaveLength(4);
    const rows = [...root.querySelectorAll('.review-rows > li')];
    expect(rows).toHaveLength(4);
    const sorry = rows[2]?.querySelector('svg')?.getAttribute('aria-label');
    expect(sorry).toMatch(/^3\. Say sorry once.*Now: 100% .*Before: 100% .*Difference: 0 points/);
  });

  it('can be ten at most, and one can go', async () => {
    const { root, click, button } = await mount(<Live />);
    for (let n = 0; n < 10; n += 1) await click('Add a behaviour');
    expect(button('Add a behaviour').disabled).toBe(true);
    await click('Remove Behaviour 3');
    expect(root.querySelectorAll('.behaviour')).toHaveLength(9);
    await click('Add a behaviour');
    expect(root.querySelectorAll('.behaviour')).toHaveLength(10);
  });
});

describe('the report of situations', () => {
  it('prints alone', async () => {
    const seen: (string | undefined)[] = [];
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      seen.push(document.querySelector<HTMLElement>('.standards')?.dataset.print);
    });
    const { root, click } = await mount(<Live />);
    await click('Print this report');
    expect(seen).toEqual(['situations']);
    expect(root.querySelector<HTMLElement>('.standards')?.dataset.print).toBe('all');
    print.mockRestore();
  });

  it('shows no number in a quiet hour, and what is written all the same', async () => {
    const { root } = await mount(<Live isHidden />);
    expect(root.textContent).not.toContain('Looking back');
    expect(root.querySelector('table')).toBeNull();
    expect(root.textContent).toContain('Five steps to a standard');
  });
});
