import type { KeyedHash, NewEvent } from '../../events/event';
import type { Encoder } from '../../model/encoder';
import type { PanelView } from '../../prompting/panel-view';
import type { HeadSpecs } from '../../reading/head-specs';
import type { Mood } from '../../reading/labels';
import type { BurstReading } from '../../reading/reading';
import type { Settings } from '../../settings/settings-shape';

export type Recorded =
  | { ok: true; ids: string[] }
  | { ok: false; reason: 'full' | 'closed' | 'failed' };

/** What the host needs of the records; ids come back in the order of the events. */
export interface HostRecords {
  append(events: NewEvent[]): Promise<Recorded>;
  keyed(parts: readonly string[]): Promise<KeyedHash>;
  getAnalysis(key: KeyedHash): Promise<Pick<BurstReading, 'reading' | 'evidence'> | null>;
  putAnalysis(key: KeyedHash, analysis: Pick<BurstReading, 'reading' | 'evidence'>): Promise<void>;
  isThreadPaused(ticket: KeyedHash): Promise<boolean>;
  setThreadPaused(ticket: KeyedHash, paused: boolean): Promise<void>;
  tidy(settings: Settings): Promise<void>;
  erase(): Promise<void>;
}

/** What a panel gets: the view, and the draft that a phrase would be added to. */
export interface Shown {
  view: PanelView;
  draft: string;
}

export interface HostDeps {
  /** Rejects with a ModelError where the model cannot be loaded; reading then says so. */
  encoder: Promise<Encoder>;
  heads: HeadSpecs;
  records: HostRecords;
  settings: () => Settings;
  /** The browser's languages (BCP 47, best first), for the reasons shown beside phrases. */
  languages: readonly string[];
  /** The tab's new view for its panels. */
  push: (tabId: number, shown: Shown) => void;
  badge: (tabId: number, mood: Mood | null, valence: number | null) => void;
  report: (error: unknown, where: string) => void;
}
