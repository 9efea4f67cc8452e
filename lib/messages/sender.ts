/** Who sent a message, told from what the browser says of the sender and from nothing in the message. */
export type SenderKind =
  | 'page'
  | 'panel'
  | 'dashboard'
  | 'options'
  | 'welcome'
  | 'host'
  | 'background'
  | 'stranger';

/** The parts of `runtime.MessageSender` that the decision rests on. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

const PAGES: Readonly<Record<string, SenderKind>> = {
  '/sidepanel.html': 'panel',
  '/dashboard.html': 'dashboard',
  '/options.html': 'options',
  '/welcome.html': 'welcome',
  '/offscreen.html': 'host',
  '/background.js': 'background',
  '/_generated_background_page.html': 'background',
};

function toUrl(text: string | undefined): URL | null {
  if (!text || !URL.canParse(text)) return null;
  return new URL(text);
}

/**
 * Names the sender. A content script carries our id but its page's origin, so the id alone proves
 * nothing: extension pages are known by origin and exact path, pages by origin and top frame.
 * `deskHosts` tells whether a page's URL belongs to a help desk we run on.
 */
export function senderKind(
  sender: Sender,
  self: { id: string; origin: string },
  isDesk: (url: URL) => boolean,
): SenderKind {
  if (sender.id !== self.id) return 'stranger';
  const url = toUrl(sender.url);
  if (!url) return sender.tab ? 'stranger' : 'background';
  if (url.origin === self.origin || `${url.protocol}//${url.host}` === self.origin) {
    if (sender.frameId !== undefined && sender.frameId !== 0) return 'stranger';
    return PAGES[url.pathname] ?? 'stranger';
  }
  const isTopFrameOfTab = sender.tab?.id !== undefined && sender.frameId === 0;
  return isTopFrameOfTab && url.protocol === 'https:' && isDesk(url) ? 'page' : 'stranger';
}
