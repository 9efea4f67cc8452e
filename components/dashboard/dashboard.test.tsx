import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { ChainCheck } from '@/lib/events/chain';
import { rollUpAll } from '@/lib/events/fold';
import type { RollUp } from '@/lib/events/roll-up';
import type { Export } from '@/lib/export/export';
import { createTranslate } from '@/lib/i18n/translate';
import { deepReport } from '@/lib/reports/deep-report';
import { factsOf } from '@/lib/reports/facts-of';
import { barsByDay } from '@/lib/reports/mood-bars';
import { reportOf } from '@/lib/reports/report';
import { choicesOf, WHOLE } from '@/lib/reports/selection';
import { judgedReadings } from '@/lib/reports/sureness';
import { dayCounts } from '@/lib/reports/trend';
import { EMPTY, LIMITS } from '@/tests/components/empty-standards';
import { mount } from '@/tests/components/mount';
import { simulateDays } from '@/tests/support/simulate-days';
import { playTeam } from '@/tests/support/simulate-team';
import { Dashboard } from './dashboard';
import type { DashboardProps, DashboardView } from './dashboard-props';

const TODAY = '2026-11-24';
const PERIOD = { to: TODAY, length: 30 } as const;
const EVENTS = simulateDays(3, 30, TODAY);
const dayOf = (at: string) => at.slice(0, 10);
const ROWS = rollUpAll(EVENTS, dayOf);

function ready(rows: readonly RollUp[] = ROWS): DashboardView {
  const stored = { events: 12, since: '2026-10-26' };
  const told = { period: PERIOD, selection: WHOLE, report: reportOf(rows), days: dayCounts(rows) };
  const bars = barsByDay(rows, PERIOD);
  return { kind: 'ready', data: { ...told, bars, choices: choicesOf(rows), stored } };
}

function exportOf(name: string, rows: number): Export {
  async function* slices() {
    yield Array.from({ length: rows }, (_, n) => [`cell ${n}`]);
  }
  const preview = { rows, columns: ['day'], from: TODAY, to: TODAY, slices };
  const told = { level: 'day', audience: 'own', careMode: true, problem: null } as const;
  const files = [{ name, mime: 'text/csv', chunks: async function* () {} }];
  return { ...told, files, preview, dictionary: [], formulas: [] };
}

function propsWith(rest: Partial<DashboardProps> = {}): DashboardProps {
  return {
    view: ready(),
    period: PERIOD,
    today: TODAY,
    setPeriod: vi.fn(),
    part: 'numbers',
    setPart: vi.fn(),
    setSelection: vi.fn(),
    deep: 'working',
    standards: EMPTY,
    changeStandards: vi.fn(),
    limits: LIMITS,
    imports: {
      explore: vi.fn(),
      correlation: null,
      matchTickets: async () => ({ tickets: 0, matched: 0 }),
    },
    isQuiet: false,
    prepareExport: vi.fn(async () => exportOf('attune.csv', 1)),
    saveFiles: vi.fn(async () => undefined),
    verify: vi.fn(async (): Promise<ChainCheck> => ({ ok: true, n: 12 })),
    retention: { eventsDays: 77, rollupMonths: 25 },
    changeRetention: vi.fn(),
    erase: vi.fn(async () => true),
    openOptions: vi.fn(),
    reload: vi.fn(),
    locale: 'en',
    t: createTranslate('en'),
    ...rest,
  };
}

function choose(root: HTMLElement, label: string): Promise<void> {
  const found = [...root.querySelectorAll('label')].find((each) =>
    each.textContent?.startsWith(label),
  );
  return act(async () => found?.control?.click());
}

describe('Dashboard', () => {
  it('shows a share with its interval, and the usual range beside it', async () => {
    const { root } = await mount(<Dashboard {...propsWith()} />);
    const { followed } = reportOf(ROWS);
    if (!followed.ok) throw new Error('a share was expected');
    const { estimate, low, high } = followed.interval;
    const percent = (share: number) => `${Math.round(share * 100)}%`;
    expect(root.querySelector('.estimate-number')?.textContent).toBe(percent(estimate));
    const picture = [...root.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label'));
    expect(picture).toContain(
      `${percent(estimate)} (95% interval ${percent(low)} to ${percent(high)}). Usual: 23%–50%`,
    );
  });

  it('shows no number where there are too few cases', async () => {
    const day = ROWS.filter((row) => row.day === TODAY && row.channel === 'chat');
    const { root } = await mount(<Dashboard {...propsWith({ view: ready(day) })} />);
    const { opportunities, moments } = reportOf(day);
    expect(opportunities).toBeLessThan(20);
    expect(moments).toBeGreaterThan(0);
    expect(root.querySelector('.estimate-number')).toBeNull();
    expect(root.textContent).toContain(`Not enough data (n = ${opportunities})`);
    expect(root.textContent).not.toMatch(/95% interval [+−\d]/);
  });

  it('tells apart nothing recorded, no storage, and an older page', async () => {
    const { root, show, click } = await mount(<Dashboard {...propsWith({ view: ready([]) })} />);
    expect(root.textContent).toContain('Nothing was recorded in this time');
    const reload = vi.fn();
    for (const [view, text] of [
      [{ kind: 'failed', reason: 'newer' }, 'written by a newer version'],
      [{ kind: 'failed', reason: 'failed' }, 'Prompts still work'],
      [{ kind: 'outdated' }, 'Attune was updated'],
    ] as const) {
      await show(<Dashboard {...propsWith({ view, reload })} />);
      expect(root.querySelector('[role="alert"]')?.textContent).toContain(text);
      await click('Reload');
    }
    expect(reload).toHaveBeenCalledTimes(3);
  });

  it.each([
    [{ ok: true, n: 12 }, '12 events checked: nothing was changed.'],
    [{ ok: false, seq: 7, reason: 'content' }, 'Event 7 was changed after it was written.'],
    [{ ok: false, seq: 7, reason: 'end' }, 'The log ends early: event 7 is missing.'],
  ] as const)('says what the check of the log found (%j)', async (found, text) => {
    const { root, click } = await mount(
      <Dashboard {...propsWith({ verify: async () => found })} />,
    );
    await click('Check the log');
    expect(root.querySelector('.record-deed [role="status"]')?.textContent).toBe(text);
  });

  it('keeps one time when the other is changed', async () => {
    const changeRetention = vi.fn();
    const { root } = await mount(<Dashboard {...propsWith({ changeRetention })} />);
    const select = [...root.querySelectorAll('select')].find(({ value }) => value === '77');
    if (!select) throw new Error('a choice was expected');
    await act(async () => {
      select.value = '30';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(changeRetention).toHaveBeenCalledWith({ eventsDays: 30, rollupMonths: 25 });
  });
});

describe('what is looked at', () => {
  it('is chosen from what occurs, and both choices hold together', async () => {
    const setSelection = vi.fn();
    const { root } = await mount(<Dashboard {...propsWith({ setSelection })} />);
    const [site] = root.querySelectorAll<HTMLSelectElement>('.filter-bar select');
    if (!site) throw new Error('a choice was expected');
    expect([...site.options].map(({ text }) => text)).toEqual(['All', 'Zendesk']);
    await act(async () => {
      site.value = 'zendesk';
      site.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(setSelection).toHaveBeenCalledWith({ site: 'zendesk', situation: null });
  });

  it('shows no number in a quiet hour before it is asked for', async () => {
    const { root, click } = await mount(<Dashboard {...propsWith({ isQuiet: true })} />);
    expect(root.textContent).toContain('A quiet hour');
    expect(root.querySelector('svg[role="img"], .glance, .estimate-number')).toBeNull();
    await click('Show my numbers all the same');
    expect(root.querySelector('.estimate-number')).not.toBeNull();
  });
});

describe('what the single events tell', () => {
  const deep = deepReport(
    { facts: factsOf(EVENTS, dayOf), readings: judgedReadings(EVENTS, dayOf) },
    PERIOD,
    WHOLE,
  );

  function section(root: HTMLElement, title: string): Element | undefined {
    return [...root.querySelectorAll('section')].find(
      (each) => each.querySelector('h2')?.textContent === title,
    );
  }

  it('is waited for, and what was told of another time is not shown', async () => {
    const older = { ...deep, period: { ...PERIOD, to: '2026-11-01' } };
    const { root, show } = await mount(<Dashboard {...propsWith({ deep: older })} />);
    const title = 'One conversation, message by message';
    expect(section(root, title)?.textContent).toContain('Going through the single events');
    await show(<Dashboard {...propsWith({ deep: 'failed' })} />);
    expect(section(root, title)?.textContent).toContain('could not be read');
    await show(<Dashboard {...propsWith({ deep })} />);
    expect(section(root, title)?.querySelectorAll('option')).toHaveLength(deep.journeys.length);
  });

  it('shows a conversation by number, day and moods, the same in picture and table', async () => {
    const { root } = await mount(<Dashboard {...propsWith({ deep })} />);
    const shown = section(root, 'One conversation, message by message');
    const steps = deep.journeys[0]?.steps ?? [];
    expect(shown?.querySelectorAll('tbody tr')).toHaveLength(steps.length);
    expect(shown?.querySelectorAll('svg[role="img"] circle')).toHaveLength(steps.length);
    expect(shown?.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toMatch(
      /^No\. \d{4} · .*In order: /,
    );
  });

  it('says how often readings of a sureness were put right, with n and interval', async () => {
    const { root } = await mount(<Dashboard {...propsWith({ deep })} />);
    const rows = section(root, 'When the model is sure, is it right?')?.querySelectorAll(
      'tbody tr',
    );
    const bin = deep.sureness.at(-1);
    if (!bin?.share.ok) throw new Error('a share was expected');
    const cells = [...(rows?.[5]?.children ?? [])].map(({ textContent }) => textContent);
    expect(cells[0]).toBe('90% to 100% sure');
    expect(cells[1]).toBe(`${Math.round((100 * bin.corrected) / bin.n)}%`);
    expect(cells.slice(3)).toEqual([String(bin.n), '0', 'Wilson interval']);
  });
});

async function agree(root: HTMLElement): Promise<void> {
  const box = root.querySelector<HTMLInputElement>('.export-agree input');
  await act(async () => box?.click());
}

describe('words of cause', () => {
  const CAUSAL = /effect of|causes|what showing phrases changes/i;

  it('stand nowhere without a lot, and beside the numbers of the lot where there was one', async () => {
    const period = { to: '2026-03-27', length: 30 } as const;
    const events = playTeam({
      ...{ seed: 5, agents: 1, tickets: 1_000, effect: 0.3, holdout: true },
    });
    const rows = rollUpAll(events, dayOf);
    const known = { facts: factsOf(events, dayOf), readings: judgedReadings(events, dayOf) };
    const deep = deepReport(known, period, WHOLE);
    const { holdout } = deep;
    if (!holdout?.itt.estimate.ok) throw new Error('an effect was expected');
    const view = ready(rows);
    const data = view.kind === 'ready' ? { ...view.data, period } : null;
    if (!data) throw new Error('numbers were expected');
    const props = propsWith({ view: { kind: 'ready', data }, period, deep });
    const { root, show } = await mount(<Dashboard {...props} />);
    const section = [...root.querySelectorAll('section')].find(
      (each) => each.querySelector('h2')?.textContent === 'What showing phrases changes',
    );
    const first = section?.querySelector('svg[role="img"]')?.getAttribute('aria-label');
    const { estimate } = holdout.itt.estimate.interval;
    expect(first).toContain(
      `on the mood: ${estimate > 0 ? '+' : '−'}${Math.abs(estimate).toFixed(2)}`,
    );
    expect(section?.textContent).toContain('Held back');
    await show(<Dashboard {...props} deep={{ ...deep, holdout: null }} />);
    expect(root.textContent).not.toMatch(CAUSAL);
  });
});

describe('the export', () => {
  it('saves what is shown, and nothing before the button is pressed', async () => {
    const saveFiles = vi.fn(async () => undefined);
    const { root, click } = await mount(<Dashboard {...propsWith({ saveFiles })} />);
    await click('Export …');
    expect(root.querySelector('dialog')?.textContent).toContain('1 row · 1 column');
    expect(saveFiles).not.toHaveBeenCalled();
    await agree(root);
    await click('Save');
    expect(saveFiles).toHaveBeenCalledWith([expect.objectContaining({ name: 'attune.csv' })]);
    expect(root.querySelector('dialog')?.textContent).toContain('Saved: attune.csv');
  });

  it('drops a preview that comes after a newer choice', async () => {
    const answers: ((done: Export) => void)[] = [];
    const prepareExport = () => new Promise<Export>((resolve) => answers.push(resolve));
    const { root, click } = await mount(<Dashboard {...propsWith({ prepareExport })} />);
    await click('Export …');
    await choose(root, 'JSON');
    await act(async () => answers[1]?.(exportOf('new.json', 1)));
    await act(async () => answers[0]?.(exportOf('old.csv', 1)));
    expect(root.querySelector('.export-names')?.textContent).toBe('new.json');
  });

  it('has nothing to save where there are no rows, and says when it failed', async () => {
    const empty = propsWith({ prepareExport: async () => exportOf('empty.csv', 0) });
    const { root, click, button, show } = await mount(<Dashboard {...empty} />);
    await click('Export …');
    expect(button('Save').disabled).toBe(true);
    expect(root.textContent).toContain('There is nothing to save in this time.');
    await click('Close');
    const failing = propsWith({ prepareExport: () => Promise.reject(new Error('disk')) });
    await show(<Dashboard {...failing} />);
    await click('Export …');
    expect(root.textContent).toContain('The file could not be made.');
    expect(button('Save').disabled).toBe(true);
  });
});
