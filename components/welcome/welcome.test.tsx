import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { mount } from '@/tests/components/mount';
import { Welcome, type WelcomeProps } from './welcome';

const PROPS: WelcomeProps = {
  consentedAt: null,
  sites: { zendesk: false, intercom: false, gmail: false },
  available: ['zendesk'],
  shortcuts: [{ name: 'open', keys: 'Alt+Shift+A' }],
  onAgree: vi.fn(),
  openOptions: vi.fn(),
  openDashboard: vi.fn(),
  locale: 'en',
  t: createTranslate('en'),
};

function switches(root: HTMLElement): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('[role="switch"]')];
}

describe('Welcome', () => {
  it('has nothing switched on beforehand, and sites in preparation cannot be', async () => {
    const { root } = await mount(<Welcome {...PROPS} />);
    expect(switches(root).map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(switches(root).map(({ disabled }) => disabled)).toEqual([false, true, true]);
    expect(root.textContent).toContain('Nothing has been read so far');
  });

  it('does not agree without a site, and leads to the switch', async () => {
    const onAgree = vi.fn();
    const { root, click } = await mount(<Welcome {...PROPS} onAgree={onAgree} />);
    await click('Agree and start');
    expect(onAgree).not.toHaveBeenCalled();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('at least one help desk');
    expect(document.activeElement).toBe(switches(root)[0]);
  });

  it('agrees with the sites that were switched on', async () => {
    const onAgree = vi.fn();
    const { root, click } = await mount(<Welcome {...PROPS} onAgree={onAgree} />);
    await act(async () => switches(root)[0]?.click());
    expect(onAgree).not.toHaveBeenCalled();
    await click('Agree and start');
    expect(onAgree).toHaveBeenCalledExactlyOnceWith({
      zendesk: true,
      intercom: false,
      gmail: false,
    });
  });

  it('shows the agreement once it is given, and no button to give it again', async () => {
    const at = '2026-11-02T09:30:00.000Z';
    const { root, button } = await mount(<Welcome {...PROPS} consentedAt={at} />);
    expect(root.textContent).toContain('You agreed on November 2, 2026');
    expect(() => button('Agree and start')).toThrow('0 buttons');
    expect(root.textContent).not.toContain('Nothing has been read so far');
  });
});
