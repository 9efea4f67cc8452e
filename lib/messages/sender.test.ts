import { expect, test } from 'vitest';
import { type Sender, type SenderKind, senderKind } from './sender';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${ID}`;
const isDesk = (url: URL) =>
  url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent/');

const CASES: [string, Sender, SenderKind][] = [
  ['our side panel', { id: ID, url: `${ORIGIN}/sidepanel.html` }, 'panel'],
  [
    'our side panel in a tab',
    { id: ID, url: `${ORIGIN}/sidepanel.html?tab=3`, tab: { id: 4 }, frameId: 0 },
    'panel',
  ],
  ['our offscreen document', { id: ID, url: `${ORIGIN}/offscreen.html` }, 'host'],
  ['our service worker', { id: ID, url: `${ORIGIN}/background.js` }, 'background'],
  ['our service worker without a URL', { id: ID }, 'background'],
  [
    'our page in a frame',
    { id: ID, url: `${ORIGIN}/sidepanel.html`, frameId: 7, tab: { id: 1 } },
    'stranger',
  ],
  ['an unknown page of ours', { id: ID, url: `${ORIGIN}/other.html` }, 'stranger'],
  [
    'a desk page',
    { id: ID, url: 'https://acme.zendesk.com/agent/tickets/1', frameId: 0, tab: { id: 1 } },
    'page',
  ],
  [
    'a desk page in a frame',
    { id: ID, url: 'https://acme.zendesk.com/agent/tickets/1', frameId: 3, tab: { id: 1 } },
    'stranger',
  ],
  [
    'a desk page over http',
    { id: ID, url: 'http://acme.zendesk.com/agent/tickets/1', frameId: 0, tab: { id: 1 } },
    'stranger',
  ],
  [
    'a look-alike host',
    { id: ID, url: 'https://acme.zendesk.com.evil.example/agent/1', frameId: 0, tab: { id: 1 } },
    'stranger',
  ],
  ['a look-alike extension', { id: ID, url: `${ORIGIN}.evil.example/sidepanel.html` }, 'stranger'],
  ['another extension', { id: 'other', url: `${ORIGIN}/sidepanel.html` }, 'stranger'],
  ['a file', { id: ID, url: 'file:///sidepanel.html', frameId: 0, tab: { id: 1 } }, 'stranger'],
  ['a data page', { id: ID, url: 'data:text/html,x', frameId: 0, tab: { id: 1 } }, 'stranger'],
  ['a tab without a URL', { id: ID, frameId: 0, tab: { id: 1 } }, 'stranger'],
  ['nothing', {}, 'stranger'],
];

test.each(CASES)('%s', (_, sender, kind) => {
  expect(senderKind(sender, { id: ID, origin: ORIGIN }, isDesk)).toBe(kind);
});
