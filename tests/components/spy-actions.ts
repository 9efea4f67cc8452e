import { vi } from 'vitest';
import type { PanelActions } from '@/components/panel/panel-actions';

/** Actions that remember their calls; copying works. */
export function spyActions() {
  return {
    insert: vi.fn(),
    copy: vi.fn(),
    copyText: vi.fn(async (_text: string): Promise<'clipboard' | 'failed'> => 'clipboard'),
    notNow: vi.fn(),
    nextPhrases: vi.fn(),
    correctMood: vi.fn(),
    notCustomer: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    markCustomer: vi.fn(),
    makePrivate: vi.fn(),
    capture: vi.fn(async () => true),
    openWelcome: vi.fn(),
    openOptions: vi.fn(),
    openDashboard: vi.fn(),
    seen: vi.fn(),
    reloadPage: vi.fn(),
  } satisfies PanelActions;
}
