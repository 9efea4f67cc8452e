import { locateThread } from '../../page/locate-thread';
import type { Site, ThreadRules } from '../../page/reading-rules';
import { ACCOUNT, BODY, BUNDLE, HEAD, HEADING, OWN, QUOTES, ROW, TRIMMED } from './marks';
import { INVITATIONS, ME, UNSUBSCRIBE_LINKS } from './words';

const thread: ThreadRules = {
  // The address names a thread by an id that the page shows nowhere else, so the heading counts.
  path: /(?!)/,
  selectedTab: [],
  byTicket: [],
  unnamed: [],
  heading: {
    selector: HEADING,
    ids: [
      [HEADING, 'data-legacy-thread-id', /^([0-9a-f]{6,32})$/i],
      [HEADING, 'data-thread-perm-id', /^#?(thread-.+)$/],
    ],
    around: ['.a98.iY', '.if', '.PeIF1d', '[role="main"]'],
    hash: /\/([A-Za-z0-9]{10,80})$/,
  },
  idMarks: [],
  inactive: '',
  log: ['.hx > [role="list"]', '[role="list"]'],
  panel: [],
  unsupported: '',
};

/** Gmail. Its short class names have been the same since 2016; labels that people read are not used. */
export const gmail: Site = {
  id: 'gmail',
  label: 'Gmail',
  matches: ['https://mail.google.com/*'],
  verified: '2026-11-24',
  locate: (document, url, query) => locateThread(thread, document, url, query),
  composing: {
    editors: [
      '[g_editable="true"][role="textbox"][contenteditable="true"]',
      '.Am.Al.editable[contenteditable="true"]',
    ],
    enterSends: [],
    // Send, and send and archive; the menu beside them, in which sending is put off, sends nothing now.
    sendButtons: [
      '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"], [selector="scheduledSend"])',
      'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3[role="button"]',
    ],
    mode: { selectors: [], attribute: '', internal: [], public: [], channel: {} },
    apart: {
      frames: ['.AD', '.aSt'],
      thread: [['input[name="rt"]', 'value', /^#?(thread-.+)$/]],
      here: [[HEADING, 'data-thread-perm-id', /^#?(thread-.+)$/]],
    },
    frames: ['.M9', '.AD', '.aSt', '.aoP'],
    receipt: {
      shown: ['.vh:has(#link_undo):has(#link_vsm)'],
      undo: ['#link_undo'],
      discard: ['.gU .oh'],
      question: ['[role="alertdialog"]'],
    },
    drop: ['.gmail_signature', '.gmail_signature_prefix', QUOTES],
    draftOnly: [],
  },
  reading: {
    thread,
    messages: {
      message: `${ROW}${HEAD}, :is(.adn.ads, .adf.ads):not(${ROW} *, ${BODY} *)`,
      outside: '.ip, .M9, .AD, .aSt',
      id: [
        [`.adn[data-message-id]${HEAD}`, 'data-message-id', /^#?(msg-.+)$/],
        [`.adn[data-legacy-message-id]${HEAD}`, 'data-legacy-message-id'],
      ],
      roles: [[BUNDLE, 'system']],
      staff: '',
      botNames: [],
      rowsStandAlone: true,
      addresses: [
        [[`:is(.gD[email], td.gF span[email])${HEAD}`, 'email']],
        [[`img.ajn[jid]${HEAD}`, 'jid']],
      ],
      sender: [[`:is(.gD[name], td.gF span[name])${HEAD}`, 'name'], `.gD${HEAD}`],
      time: [[`.g3[title]${HEAD}`, 'title'], `.g3${HEAD}`],
      // In `:is()`, as Chromium else goes through the whole page for a class below something.
      body: [':is(.ii.gt > .a3s:not(:has(iframe)))', '.a3s:not(:has(iframe), .a3s *)'],
      drop: ['.yj6qo, .hq, .utdU2e, .qQVYZb, .lQs8Hd'],
      quotes: TRIMMED,
      folded: { snippet: [`.iA.g6${HEAD}`, `.iA${HEAD}`], bundle: BUNDLE },
      systemLines: [],
    },
    fields: {
      subject: [HEADING],
      customer: { name: [] },
      agent: [
        [ACCOUNT, 'aria-label', /^[^:：]{1,60}[:：]\s*([^()]{1,120}?)\s*\([^()\s]+@[^()\s]+\)$/],
        ...OWN,
      ],
      status: [],
      channel: { certain: [], likely: [], otherwise: 'email' },
    },
    mail: {
      own: OWN,
      recipients: [[`.hb :is(.g2, span)[email]${HEAD}`, 'email']],
      me: { selector: `.hb :is(.g2, span)[email]${HEAD}`, attribute: 'name', words: ME },
      labels: { shown: [[`.ha .hN[name]${HEAD}`, 'name']], hash: /^#label\/([^/]+)\/[^/]+$/ },
      newsletter: `.Ca${HEAD}, ${UNSUBSCRIBE_LINKS}`,
      calendar: INVITATIONS,
      files: ['.aV3'],
      quoted: [QUOTES, ...TRIMMED, '.moz-cite-prefix, .yahoo_quoted, .protonmail_quote'].join(', '),
    },
    // Gmail has no reply box until the agent asks for one.
    unstated: ['composer'],
  },
};
