import { create } from 'zustand';
import { parseSettings, type Settings } from '../../settings/settings-shape';
import type { Shown } from '../host/host-deps';

/** What the side panel's window shows: a tab, its state, and the agent's settings. */
export interface PanelState extends Shown {
  tabId: number | null;
  settings: Settings;
}

export const usePanel = create<PanelState>(() => ({
  tabId: null,
  view: { kind: 'connecting' },
  draft: '',
  settings: parseSettings(undefined),
}));
