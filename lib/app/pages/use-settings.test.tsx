import { expect, test, vi } from 'vitest';
import { mount } from '@/tests/components/mount';
import { DEFAULT_SETTINGS } from '../../settings/settings-shape';

const watchers: ((settings: typeof DEFAULT_SETTINGS) => void)[] = [];
vi.mock('../../settings/settings-store', () => ({
  getSettings: async () => DEFAULT_SETTINGS,
  changeSettings: vi.fn(async () => DEFAULT_SETTINGS),
  watchSettings: (watch: (settings: typeof DEFAULT_SETTINGS) => void) => watchers.push(watch),
}));
const { changeSettings } = await import('../../settings/settings-store');
const { useSettings } = await import('./use-settings');

function Probe() {
  const [settings, change] = useSettings();
  return (
    <button type="button" onClick={() => change({ emoji: true })}>
      {settings ? settings.theme : 'unread'}
    </button>
  );
}

test('the stored settings, kept current, and a way to change them', async () => {
  const { root, click } = await mount(<Probe />);
  await expect.poll(() => root.textContent).toBe('auto');
  watchers[0]?.({ ...DEFAULT_SETTINGS, theme: 'dark' });
  await expect.poll(() => root.textContent).toBe('dark');
  await click('dark');
  expect(changeSettings).toHaveBeenCalledWith({ emoji: true });
});
