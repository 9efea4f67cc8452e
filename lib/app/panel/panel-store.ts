import { create } from 'zustand';
import { NO_USES, type PhraseUses } from '../../prompting/phrase-use';
import { parseSettings, type Settings } from '../../settings/settings-shape';
import type { Shown } from '../host/host-deps';

/** What the side panel's window shows: a tab, its state, and the agent's settings. */
export interface PanelState extends Shown {
  tabId: number | null;
  settings: Settings;
  /** How the phrases of the thread on screen were used. */
  uses: PhraseUses;
}

export const usePanel = create<PanelState>(() => ({
  tabId: null,
  view: { kind: 'connecting' },
  draft: '',
  settings: parseSettings(undefined),
  uses: NO_USES,
}));
