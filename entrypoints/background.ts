import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/app/background/background';
import { ensureOffscreen } from '@/lib/app/background/ensure-offscreen';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({ ensure: ensureOffscreen });
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  },
});
