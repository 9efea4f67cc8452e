import { browser } from 'wxt/browser';
import { serve } from '../../messages/serve';
import { NO_USES, usesAfter } from '../../prompting/phrase-use';
import { getSettings, watchSettings } from '../../settings/settings-store';
import { reportError } from '../report-error';
import { followActiveTab, pinnedTab } from './follow-active-tab';
import { panelDeeds } from './panel-deeds';
import { followTab } from './panel-session';
import { usePanel } from './panel-store';

async function onCommand(command: 'insert-first' | 'next-phrases' | 'dismiss'): Promise<void> {
  const { view } = usePanel.getState();
  const first = view.kind === 'thread' ? view.moment?.offers[0] : undefined;
  if (command === 'next-phrases') panelDeeds.nextPhrases();
  else if (command === 'dismiss') panelDeeds.notNow(null, 'not_now');
  else if (first) panelDeeds.insert(first.id);
}

/** Keeps the panel's store in step with the tab it shows, the settings and the keyboard commands. */
export async function runPanel(url: URL, signal: AbortSignal): Promise<void> {
  let following = new AbortController();
  function showTab(tabId: number): void {
    following.abort();
    following = new AbortController();
    usePanel.setState({ tabId, view: { kind: 'connecting' }, draft: '', uses: NO_USES });
    followTab(
      tabId,
      (shown) =>
        usePanel.setState(({ uses, view }) => ({
          ...shown,
          uses: usesAfter(uses, view, shown.view),
        })),
      AbortSignal.any([signal, following.signal]),
    );
  }
  const { id: ownWindow } = await browser.windows.getCurrent();
  serve(
    'panel',
    {
      'panel.command': async ({ windowId, command }) => {
        if (windowId === ownWindow) await onCommand(command);
        return null;
      },
    },
    reportError,
    signal,
  );
  watchSettings((settings) => usePanel.setState({ settings }), signal);
  usePanel.setState({ settings: await getSettings() });
  const pinned = pinnedTab(url);
  if (pinned !== null) showTab(pinned);
  else await followActiveTab(showTab, signal);
}
