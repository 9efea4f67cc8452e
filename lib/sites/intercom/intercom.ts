import { BOT_NAMES } from '../../page/bot-names';
import { locateThread } from '../../page/locate-thread';
import type { Site, ThreadRules } from '../../page/reading-rules';
import { onOrAround, ROLES } from './marks';
import { ATTACHMENT, AVATAR, BODIES, BUTTON, COMPOSER, MAIL, PART, STREAMS } from './selectors';
import { EVENT_LINES, FIN_NAMES } from './words';

const thread: ThreadRules = {
  path: /^\/a\/(?:inbox|apps)\/(?:[^/]+\/)*conversations?\/(\d+)/,
  selectedTab: [],
  byTicket: [],
  unnamed: [],
  hosts: ['#teammate-app-react'],
  alone: [
    '[data-intercom-target="conversation-space"]',
    '.full-conversation-panel',
    '.inbox2__conversation-page',
  ],
  idMarks: [],
  inactive: '',
  log: STREAMS,
  panel: ['[data-intercom-target="conversation-space"]', '.full-conversation-panel'],
  unsupported: '.conversation__stream, .conversation__bubble-container',
};

/** Intercom Inbox: since 2026 in an open shadow root, before in the page itself; since then marks of the writer may be absent. */
export const intercom: Site = {
  id: 'intercom',
  label: 'Intercom',
  matches: [
    'https://app.intercom.com/*',
    'https://app.eu.intercom.com/*',
    'https://app.au.intercom.com/*',
  ],
  verified: '2026-11-24',
  locate: (document, url, query) => locateThread(thread, document, url, query),
  composing: {
    editors: [
      '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
      '.ProseMirror.embercom-prosemirror-composer-editor[contenteditable="true"]',
      '.embercom-prosemirror-composer [contenteditable="true"]',
    ],
    enterSends: [],
    // No button that sends is known by a mark, so any is an intent that the message must prove.
    sendButtons: [`${COMPOSER} :is(${BUTTON})`],
    proof: 'message',
    noteTone: { frames: COMPOSER, editors: `${COMPOSER} .ProseMirror` },
    mode: { selectors: [], attribute: '', internal: [], public: [], channel: {} },
    drop: ['blockquote, .gmail_quote, [class*="signature"]'],
    draftOnly: [],
  },
  reading: {
    thread,
    messages: {
      message: PART,
      outside: `${COMPOSER}, .inbox2__conversation-details-sidebar, iframe[name*="intercom"], [role="progressbar"], [aria-busy="true"], [class*="loader"], [class*="spinner"]`,
      id: [
        ['[data-part-id]', 'data-part-id'],
        ['[data-intercom-part-id]', 'data-intercom-part-id'],
        ['[data-part-group-id]', 'data-part-group-id'],
        ['[data-part-entity-id]', 'data-part-entity-id'],
      ],
      idAround: [
        ['[data-part-group-id]', 'data-part-group-id'],
        ['[data-part-entity-id]', 'data-part-entity-id'],
      ],
      roles: ROLES,
      hints: {
        staff: `${AVATAR}, ${onOrAround(':is([data-author-type="admin"], [data-author-type="agent"])')}`,
        start: '.justify-start',
        end: '.justify-end, .flex-row-reverse',
        column: STREAMS.join(', '),
        botNames: [...BOT_NAMES, ...FIN_NAMES],
      },
      staff: '',
      botNames: BOT_NAMES,
      rowsStandAlone: true,
      sender: [AVATAR],
      time: [['time[datetime]', 'datetime']],
      body: BODIES,
      drop: [`svg, time, ${BUTTON}, ${AVATAR}, ${ATTACHMENT}`],
      systemLines: [],
      eventLines: EVENT_LINES,
      wordless: `img, video, audio, ${ATTACHMENT}`,
    },
    fields: {
      subject: [],
      customer: {
        name: [
          '[data-inbox-conversation-header-title] span',
          '[data-conversation-title]',
          ':is(.inbox-2__conversation-header, .inbox2__conversation-header) span',
        ],
      },
      agent: [],
      status: [],
      channel: {
        certain: [[MAIL, 'email']],
        likely: [],
        anywhere: [[MAIL, 'email']],
        otherwise: 'chat',
      },
    },
    unstated: ['time', 'subject', 'agent', 'replyMode'],
  },
};
