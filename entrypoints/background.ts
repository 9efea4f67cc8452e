import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/app/background/background';
import { setBadge } from '@/lib/app/background/badge';
import { ensureOffscreen } from '@/lib/app/background/ensure-offscreen';
import { startExtensionHost } from '@/lib/app/host/extension-host';
import { send } from '@/lib/messages/send';
import { getSettings } from '@/lib/settings/settings-store';

/** Firefox has no offscreen document; its event page may start the model's worker itself. */
function startEventPage(): void {
  const host = startExtensionHost(
    { settings: getSettings, badge: (...mood) => void setBadge(...mood) },
    new AbortController().signal,
  );
  startBackground({ ensure: async () => undefined, tell: host.tell });
}

function startServiceWorker(): void {
  startBackground({ ensure: ensureOffscreen, tell: send });
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

export default defineBackground({
  type: 'module',
  main: () => (import.meta.env.FIREFOX ? startEventPage() : startServiceWorker()),
});
