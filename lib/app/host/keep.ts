import type { NewEvent } from '../../events/event';
import type { HostDeps } from './host-deps';
import { show } from './show';
import type { TabState } from './tab-state';

/**
 * Appends events and returns their ids; null where nothing can be kept. A full disk is told to the
 * agent and costs no prompt: the writer holds the events and knows their ids already.
 */
export async function keep(
  deps: HostDeps,
  tab: TabState,
  events: NewEvent[],
): Promise<(string | null)[]> {
  const recorded = await deps.records.append(events);
  if (recorded.ok) {
    if (tab.notices.delete('storage_full')) show(deps, tab);
    return recorded.ids;
  }
  if (recorded.reason === 'full') {
    tab.notices.add('storage_full');
    show(deps, tab);
  } else deps.report(new Error(recorded.reason), 'records');
  return recorded.ids ?? events.map(() => null);
}
