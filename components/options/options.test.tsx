import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { mount } from '@/tests/components/mount';
import { Options, type OptionsProps } from './options';
import { withCurrent } from './with-current';

function propsWith(rest: Partial<OptionsProps> = {}) {
  return {
    values: {
      consentedAt: '2026-11-02T09:30:00.000Z',
      sites: { zendesk: true, intercom: false, gmail: false },
      pausedEverywhere: false,
      pausedSites: ['zendesk'],
      locale: 'auto',
      theme: 'auto',
      agentNames: {},
      gmail: { addresses: ['help@acme.test'], labels: [] },
      badge: true,
      formality: 'neutral',
      emoji: false,
      holdout: false,
      careMode: true,
      quietHours: null,
      retention: { eventsDays: 77, rollupMonths: 24 },
    },
    change: vi.fn(),
    available: ['zendesk'],
    entries: {
      address: (text: string) => (text.includes('@') ? text.toLowerCase() : null),
      label: (text: string) => text,
    },
    shortcuts: [{ name: 'dismiss', keys: '' }],
    about: {
      version: '9.8.7',
      model: { name: 'attune-v0', hash: 'abc' },
      phrases: { count: 1, hash: 'def' },
    },
    erase: vi.fn(async () => true),
    openDashboard: vi.fn(),
    openWelcome: vi.fn(),
    openShortcuts: vi.fn(),
    locale: 'en',
    t: createTranslate('en'),
    ...rest,
  } satisfies OptionsProps;
}

function field(root: HTMLElement, label: string): HTMLElement {
  const found = [...root.querySelectorAll('label')].find((each) =>
    each.textContent?.startsWith(label),
  );
  const control = found?.control;
  if (!control) throw new Error(`no field ${label}`);
  return control;
}

async function type(control: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    // React hears of a value only when it was set behind its back.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(control, value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(root: HTMLElement, label: string, value: string): Promise<void> {
  const select = field(root, label);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`${label} is no choice`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('Options', () => {
  it('changes one thing at a time and says that it is saved', async () => {
    const change = vi.fn();
    const { root, click } = await mount(<Options {...propsWith({ change })} />);
    await act(async () => field(root, 'Zendesk').click());
    await act(async () => field(root, 'Pause everywhere').click());
    await choose(root, 'Language', 'de');
    await act(async () => field(root, 'Hold phrases back').click());
    await act(async () => field(root, 'Care mode').click());
    await act(async () => field(root, 'Quiet hours').click());
    await choose(root, 'Keep single events for', '30');
    await click('Go on');
    await click('Take back my agreement');
    expect(change.mock.calls.flat()).toEqual([
      { sites: { zendesk: false, intercom: false, gmail: false } },
      { pausedEverywhere: true },
      { locale: 'de' },
      { holdout: true },
      { careMode: false },
      { quietHours: { from: 18, to: 8 } },
      { retention: { eventsDays: 30, rollupMonths: 24 } },
      { pausedSites: [] },
      { consentedAt: null },
    ]);
    expect(root.querySelector('.page-head [role="status"]')?.textContent).toBe('Saved');
  });

  it('sets the quiet hours by the clock of the language, and ends them', async () => {
    const change = vi.fn();
    const base = propsWith({ change });
    const values = { ...base.values, quietHours: { from: 18, to: 8 } };
    const { root } = await mount(<Options {...base} values={values} />);
    const from = field(root, 'From');
    if (!(from instanceof HTMLSelectElement)) throw new Error('From is no choice');
    expect(from.selectedOptions[0]?.textContent).toMatch(/^6:00\sPM$/u);
    await choose(root, 'From', '0');
    await choose(root, 'To', '12');
    await act(async () => field(root, 'Quiet hours').click());
    expect(change.mock.calls.flat()).toEqual([
      { quietHours: { from: 0, to: 8 } },
      { quietHours: { from: 18, to: 12 } },
      { quietHours: null },
    ]);
  });

  it('adds to the mail lists what is an entry, says what is none, and removes', async () => {
    const change = vi.fn();
    const props = propsWith({ change, available: ['zendesk', 'intercom', 'gmail'] });
    const { root, click } = await mount(<Options {...props} />);
    const input = field(root, 'Addresses customers write to');
    const add = input.parentElement?.querySelector('button');
    await type(input, 'nonsense');
    await act(async () => add?.click());
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('That is not a mail address.');
    expect(change).not.toHaveBeenCalled();
    await type(input, 'Shop@Acme.test');
    await act(async () => add?.click());
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('');
    await click('Remove help@acme.test');
    const name = field(root, 'Your name in Intercom');
    await type(name, '  Ana ');
    await act(async () => {
      name.focus();
      name.blur();
    });
    expect(change.mock.calls.flat()).toEqual([
      { gmail: { addresses: ['help@acme.test', 'shop@acme.test'], labels: [] } },
      { gmail: { addresses: [], labels: [] } },
      { agentNames: { intercom: 'Ana' } },
    ]);
  });

  it('shows values in force, unusual ones too, and what is not set', async () => {
    const { root } = await mount(<Options {...propsWith()} />);
    expect(root.textContent).toContain('77 days');
    expect(root.textContent).toContain('You agreed on November 2, 2026.');
    expect(root.textContent).toContain('Put the phrases asidenot set');
    expect(root.textContent).toContain('9.8.7');
    expect(root.textContent).toContain('1 phrase ');
  });

  it.each([
    [true, 'All records are erased.'],
    [false, 'Not everything could be erased.'],
  ])('erases only after a second question (%s)', async (erased, text) => {
    const erase = vi.fn(async () => erased);
    const { root, click } = await mount(<Options {...propsWith({ erase })} />);
    await click('Erase all records');
    expect(document.activeElement?.textContent).toBe('Keep them');
    await click('Keep them');
    expect(erase).not.toHaveBeenCalled();
    await click('Erase all records');
    await click('Erase for good');
    expect(erase).toHaveBeenCalledOnce();
    expect(root.textContent).toContain(text);
  });
});

describe('withCurrent', () => {
  it('adds the value in force in its place, each once', () => {
    expect(withCurrent([30, 90], 77)).toEqual([30, 77, 90]);
    expect(withCurrent([30, 90], 90)).toEqual([30, 90]);
  });
});
