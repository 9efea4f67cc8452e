import composer from '@/tests/pages/intercom/composer.css?inline';
import conversation from '@/tests/pages/intercom/conversation.css?inline';
import { Inbox } from '@/tests/pages/intercom/inbox';
import theme from '@/tests/pages/intercom/theme.css?inline';
import type { PracticeMode, PracticeState } from '@/tests/pages/zendesk/practice-api';

export const SMALL_INBOX: PracticeState = {
  agent: 'Ana Lindqvist',
  company: 'Brightpad',
  open: '11',
  tickets: [
    {
      id: '11',
      subject: 'Export',
      channel: 'messaging',
      status: 'open',
      requester: { name: 'Bob Jones', email: 'bob@x.test' },
      messages: [
        { role: 'customer', text: 'where is my export?\nit is late' },
        { role: 'bot', text: 'I am Fin. Look under Files.' },
        { role: 'system', text: 'Fin handed over the conversation to Ana Lindqvist' },
        { role: 'note', name: 'Kim', text: 'Ask engineering.' },
        { role: 'agent', text: 'I look into it.' },
      ],
    },
    {
      id: '12',
      subject: 'Invoice',
      channel: 'email',
      status: 'open',
      requester: { name: 'Dana Wu', email: 'dana@x.test' },
      messages: [
        {
          role: 'customer',
          text: 'Please send the invoice.',
          quote: { intro: 'On Mon, Nov 23, 2026 at 8:00 AM A wrote:', text: 'Thank you.' },
        },
        { role: 'agent', text: 'Here it is.', signature: 'Ana' },
      ],
    },
  ],
};

/** The page's own styles: without them nothing stands on a side. */
function stylesFor(top: string): CSSStyleSheet[] {
  return [theme, conversation, composer].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css.replaceAll(':root', top));
    return sheet;
  });
}

const STYLES = { shadow: stylesFor(':host'), light: stylesFor(':root') };

/** Shows the practice inbox in the test's own document, with its styles. */
export async function openSmallInbox(mode: Partial<PracticeMode> = {}): Promise<Inbox> {
  const inbox = new Inbox(SMALL_INBOX);
  await inbox.ready;
  await inbox.setMode(mode);
  const root = document.querySelector('#teammate-app-react')?.shadowRoot;
  if (root) root.adoptedStyleSheets = STYLES.shadow;
  document.adoptedStyleSheets = root ? [] : STYLES.light;
  return inbox;
}

/** The shadow root of the inbox. */
export function inboxRoot(): ShadowRoot {
  const root = document.querySelector('#teammate-app-react')?.shadowRoot;
  if (!root) throw new Error('there is no shadow root');
  return root;
}
