import type { Burst } from '../../conversation/bursts';
import { languageHint } from '../../prompting/is-english';
import type { Notice } from '../../prompting/panel-view';
import { decide, recordMoment } from './decide-moment';
import type { HostDeps } from './host-deps';
import { keep } from './keep';
import { addEvidence, readCached } from './read-cached';
import { momentEvent } from './record-moment';
import { show } from './show';
import { burstKey, type TabState, turnTo } from './tab-state';

function note(tab: TabState, notice: Notice, holds: boolean): void {
  if (holds) tab.notices.add(notice);
  else tab.notices.delete(notice);
}

async function readNewest(
  deps: HostDeps,
  tab: TabState,
  burst: Burst,
  signal: AbortSignal,
): Promise<void> {
  const key = burstKey(burst);
  const read = await readCached(deps, burst, 'newest', signal);
  if (signal.aborted) return;
  tab.readings.set(key, read);
  const { windows } = read.reading;
  note(tab, 'cut_to_windows', windows.read < windows.total);
  note(tab, 'other_language', languageHint(burst.text) === 'other');
  decide(deps, tab);
  show(deps, tab);
  const { primary, sure, valence } = read.reading;
  if (tab.onScreen) deps.badge(tab.tabId, sure ? primary : null, valence);
  await recordMoment(deps, tab);
  show(deps, tab);
}

/** Evidence and the earlier bursts: nice to have, after the label is on screen, and cancelled first. */
async function readAround(
  deps: HostDeps,
  tab: TabState,
  burst: Burst,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const key = burstKey(burst);
  const newest = tab.readings.get(key);
  if (newest) {
    tab.readings.set(key, await addEvidence(deps, burst, newest, signal));
    if (signal.aborted) return;
    show(deps, tab);
  }
  for (const earlier of tab.bursts.slice(0, -1).reverse()) {
    const earlierKey = burstKey(earlier);
    if (tab.readings.has(earlierKey)) continue;
    const read = await readCached(deps, earlier, 'history', signal);
    if (signal.aborted) return;
    tab.readings.set(earlierKey, read);
    await keep(deps, tab, [await momentEvent(deps, tab, earlier, read.reading, null)]);
  }
  if (!signal.aborted) show(deps, tab);
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function failed(deps: HostDeps, tab: TabState, error: unknown): void {
  if (isAbort(error)) return;
  deps.report(error, 'read');
  tab.notices.add('model_failed');
  if (tab.moment) tab.moment.failed = true;
  show(deps, tab);
}

/**
 * Reads the newest burst of a thread and shows it; what runs for an older burst is cancelled, and what
 * was cancelled when the thread was left is taken up again. The promise kept in `tab.settled` ends when
 * the newest burst is recorded.
 */
export function readMoment(deps: HostDeps, tab: TabState): void {
  const burst = tab.bursts.at(-1);
  const key = burst ? burstKey(burst) : null;
  const isSame = key === (tab.moment?.key ?? null);
  if (isSame && !tab.job.signal.aborted) {
    decide(deps, tab);
    show(deps, tab);
    tab.settled = tab.settled
      .then(() => recordMoment(deps, tab))
      .catch((error) => failed(deps, tab, error));
    return;
  }
  tab.job.abort();
  tab.job = new AbortController();
  const { signal } = tab.job;
  tab.notices.delete('model_failed');
  if (!isSame) turnTo(tab, burst ?? null);
  else if (tab.moment) tab.moment.failed = false;
  show(deps, tab);
  if (!burst) return;
  tab.settled = readNewest(deps, tab, burst, signal).catch((error: unknown) =>
    failed(deps, tab, error),
  );
  void tab.settled
    .then(() => readAround(deps, tab, burst, signal))
    .catch((error: unknown) => failed(deps, tab, error));
}
