import type { Encoder } from '../../model/encoder';
import type { PanelView } from '../../prompting/panel-view';
import type { HeadSpecs } from '../../reading/head-specs';
import type { Mood } from '../../reading/labels';
import type { Records } from '../../records/records';
import type { Settings } from '../../settings/settings-shape';

/** What a panel gets: the view, and the draft that a phrase would be added to. */
export interface Shown {
  view: PanelView;
  draft: string;
}

export interface HostDeps {
  /** Rejects with a ModelError where the model cannot be loaded; reading then says so. */
  encoder: Promise<Encoder>;
  heads: HeadSpecs;
  records: Records;
  settings: () => Settings;
  /** Asks for the stored settings: word of a change may still be on its way. */
  refreshSettings: () => Promise<void>;
  /** The browser's languages (BCP 47, best first), for the reasons shown beside phrases. */
  languages: readonly string[];
  /** The tab's new view for its panels. */
  push: (tabId: number, shown: Shown) => void;
  badge: (tabId: number, mood: Mood | null, valence: number | null) => void;
  report: (error: unknown, where: string) => void;
}
