import { BOT_NAMES } from '../../page/bot-names';
import { locateThread } from '../../page/locate-thread';
import type { Site, ThreadRules } from '../../page/reading-rules';
import { socialMarks } from '../../page/social-marks';
import { testId } from '../../page/test-id';
import { LABEL_NAME, NOTE_LABELS, SYSTEM_LINES } from './words';

const ARTICLE = `article${testId('omni-log-comment-item')}`;
const ITEM = testId('omni-log-item-message');
const CONTENT = testId('omni-log-message-content');
const BADGE = testId('omni-log-avatar-badge-AgentBadge');
const LABELLED = NOTE_LABELS.map((label) => `article[aria-label^="${label}"]`).join(', ');
const NOTE = `:is(${testId('omni-log-internal-note-tag')}, ${LABELLED})`;
const TAB = `:is(${testId('header-tab')}, header div)[data-entity-id]:is([data-entity-is-selected="true"], [aria-current="page"], [aria-selected="true"], [data-selected="true"]):not([data-entity-type]:not([data-entity-type="TICKET_ENTITY_TYPE"]))`;
const NAMED = '[data-ticket-id="{ticket}"]';
const LAYOUT = '[data-test-id$="-standard-layout"]';
const SENDERS = [testId('omni-log-item-sender'), testId('omni-log-comment-user-link')];
const USERS = testId('tabs-nav-item-users');
const PLAIN = testId('omnicomposer-plain-text-ckeditor');
const EDITORS = testId('omnicomposer-*', 'standalone-rich-*', 'ticket-rich-text-editor');

const thread: ThreadRules = {
  path: /^\/agent\/tickets\/(\d+)/,
  selectedTab: [[TAB, 'data-entity-id']],
  byTicket: [`.conversation-polaris${NAMED}`, NAMED, testId('ticket-{ticket}-standard-layout')],
  unnamed: ['.ticket-panes-grid-layout', '.omni-conversation-pane', '#main_panes > *'],
  // The side conversations' anchor is no id: it was seen to be "1" on every ticket.
  idMarks: [
    ['[data-ticket-id]', 'data-ticket-id'],
    [LAYOUT, 'data-test-id', /^ticket-(\d+)-/],
  ],
  inactive: `:is(.ticket-panes-grid-layout, ${LAYOUT})[data-is-active="false"]`,
  log: [testId('omni-log-container'), 'section[role="feed"]'],
  panel: ['#main_panes > *', '.ticket-panes-grid-layout', LAYOUT],
  unsupported: `.ember-view.workspace :is([data-comment-id], .comment_input), ${testId('standalone-rich-text-ckeditor')}`,
};

/** Zendesk Agent Workspace. Only `data-*`, `type` and roles are used: class hashes change with every release. */
export const zendesk: Site = {
  id: 'zendesk',
  label: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  verified: '2026-11-24',
  locate: (document, url, query) => locateThread(thread, document, url, query),
  composing: {
    editors: [
      `${EDITORS}[contenteditable="true"]`,
      `:is(${EDITORS}, .zendesk-editor--rich-text-container) [contenteditable="true"]`,
    ],
    enterSends: [PLAIN],
    sendButtons: [
      testId('submit_button-button', 'omnichannel-omnicomposer-send-button'),
      '[data-garden-id="buttons.button_group_view"] ul > *',
    ],
    mode: {
      selectors: [testId('omnichannel-channel-switcher-button')],
      attribute: 'data-channel',
      internal: ['internal'],
      public: ['web', 'email', 'native_messaging', 'chat', 'sms'],
      channel: {
        web: 'email',
        email: 'email',
        native_messaging: 'chat',
        chat: 'chat',
        sms: 'chat',
      },
    },
    drop: ['.signature', 'blockquote', '.gmail_quote'],
    draftOnly: [`${testId('rich-text-editor-draft-mode-button')}[data-active="true"]`],
  },
  reading: {
    thread,
    messages: {
      message: ARTICLE,
      outside: `:is(${ARTICLE}, ${ITEM})[aria-hidden="true"], ${testId('interaction-history-event', 'ticket-event-title-relative', 'app-element', 'side-conversation*')}`,
      id: [
        [`${ARTICLE}[id^="comment-"]`, 'id', /^comment-(.+)$/],
        ['[data-comment-id]', 'data-comment-id'],
      ],
      roles: [
        [`${CONTENT}[data-originated-from="ApiInteraction"]`, 'system'],
        [`${CONTENT}[data-originated-from="Trigger"]`, 'system'],
        [NOTE, 'note'],
        // Without its tag a note could as well be a reply whose type is wrong.
        [`${ARTICLE}:not(${NOTE}, :has(${NOTE})) ${ITEM}[type="internal"]`, null],
        [ITEM, 'type', { internal: 'note', bot: 'bot', 'end-user': 'customer', agent: 'agent' }],
        [BADGE, 'agent'],
      ],
      staff: BADGE,
      botNames: BOT_NAMES,
      sender: [...SENDERS, [ARTICLE, 'aria-label', LABEL_NAME]],
      time: [['time[datetime]', 'datetime'], `time${testId('timestamp-*')}`],
      // In `:is()`, as Chromium else goes through the whole page for a class below something.
      body: [`:is(${CONTENT} .zd-comment)`, CONTENT],
      drop: ['svg, button, [data-zes-id], .signature, [data-test-id$="delivered-indicator"]'],
      systemLines: SYSTEM_LINES,
    },
    fields: {
      subject: [`input${testId('omni-header-subject')}`, testId('ticket-pane-subject')],
      customer: { name: [testId('ticket-system-field-requester-select'), USERS] },
      agent: [[`button${testId('toolbar-profile-menu-button')} img[alt]`, 'alt']],
      status: [
        // Lists of tickets and the menu that submits show badges too.
        [`${testId('status-badge-*')}:not(ul *, table *)`, 'data-test-id', /^status-badge-(\w+)$/],
        ['.ticket_status_label', 'class', /\b(new|open|pending|hold|solved|closed)\b/],
        testId('ticket-fields-status-view'),
      ],
      channel: {
        certain: socialMarks(ARTICLE, 'aria-label'),
        likely: [
          [`${CONTENT}[data-originated-from="MobileSdkInteraction"]`, 'chat'],
          [`${CONTENT}:is([data-originated-from="EmailInteraction"], :has(.zd-comment))`, 'email'],
          [CONTENT, 'chat'],
        ],
        otherwise: 'email',
      },
    },
  },
};
