import type { MissingField, SiteId } from '../../conversation/conversation';
import type { PanelView } from '../../prompting/panel-view';
import type { ReadingPermit } from '../../settings/may-read';
import type { Settings } from '../../settings/settings-shape';

export type QuietReason = Exclude<ReadingPermit, 'yes'> | 'no_thread' | 'changed';

/** What the panel shows of a page where nothing is read, and why. */
export function quietView(
  settings: Settings,
  site: SiteId,
  why: QuietReason,
  missing: MissingField[] = [],
): PanelView {
  switch (why) {
    case 'no_thread':
      return { kind: 'no_thread', site };
    case 'changed':
      return { kind: 'changed', site, missing };
    case 'off':
      return { kind: 'site_off', site };
    case 'consent':
      return { kind: 'consent' };
    case 'paused':
      return { kind: 'paused', scope: settings.pausedEverywhere ? 'everywhere' : 'site', site };
  }
}
