import { useEffect, useState } from 'react';
import type { Settings } from '../../settings/settings-shape';
import { changeSettings, getSettings, watchSettings } from '../../settings/settings-store';
import { reportError } from '../report-error';

/** The stored settings, null until they are read, and a way to change some of them. */
export function useSettings(): [Settings | null, (patch: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchSettings(setSettings, ended.signal);
    getSettings().then(setSettings, (error: unknown) => reportError(error, 'settings'));
    return () => ended.abort();
  }, []);
  function change(patch: Partial<Settings>): void {
    changeSettings(patch).catch((error: unknown) => reportError(error, 'settings'));
  }
  return [settings, change];
}
