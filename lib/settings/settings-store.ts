import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './settings-shape';

const KEY = 'settings';

/** The agent's settings; anything missing or damaged has its default. */
export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and returns the whole. Writers in two windows: the later one wins, field by field. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const next = parseSettings({ ...(await getSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with the settings on every change in any context, until aborted. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  function listen(changes: Record<string, { newValue?: unknown }>, area: string): void {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  }
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
