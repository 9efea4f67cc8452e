import { locateThread } from '@/lib/page/locate-thread';
import type { ReadingRules, Site } from '@/lib/page/reading-rules';

const READING: ReadingRules = {
  thread: {
    path: /\/t\/(\d+)/,
    selectedTab: [],
    byTicket: ['.thread[data-ticket="{ticket}"]'],
    unnamed: [],
    idMarks: [],
    inactive: '',
    log: ['.log'],
    panel: ['.panel'],
    unsupported: '.classic',
  },
  messages: {
    message: '.message',
    outside: '.other',
    id: [['.message[data-id]', 'data-id']],
    roles: [['.message', 'data-role', { customer: 'customer', agent: 'agent' }]],
    staff: '',
    botNames: [],
    sender: ['.sender'],
    time: [['time[datetime]', 'datetime']],
    body: ['.body'],
    drop: [],
    systemLines: [],
  },
  fields: {
    subject: ['.subject'],
    customer: { name: ['.customer'], address: [['.customer', 'data-address']] },
    agent: ['.me'],
    status: ['.status'],
    channel: { certain: [['.sms', 'social']], likely: [['.mail', 'email']], otherwise: 'chat' },
  },
};

/** The simplest desk the rules can describe: one mark for each thing. For tests of what every desk shares. */
export const PLAIN_DESK: Site = {
  id: 'zendesk',
  label: 'Plain desk',
  matches: ['https://desk.test/*'],
  verified: '2026-11-24',
  locate: (document, url, query) => locateThread(READING.thread, document, url, query),
  composing: {
    editors: ['.editor'],
    enterSends: [],
    sendButtons: [],
    mode: { selectors: [], attribute: '', internal: [], public: [], channel: {} },
    drop: [],
    draftOnly: [],
  },
  reading: READING,
};

export interface PlainMessage {
  id?: string;
  role: 'customer' | 'agent';
  text: string;
}

/** A page of `PLAIN_DESK` with one open thread. */
export function plainPage(ticket: string, messages: readonly PlainMessage[]): string {
  const rows = messages.map(
    ({ id, role, text }, at) =>
      `<div class="message"${id === undefined ? '' : ` data-id="${id}"`} data-role="${role}"><b class="sender">${role}</b><time datetime="2026-11-24T10:00:${String(at % 60).padStart(2, '0')}Z"></time><p class="body">${text}</p></div>`,
  );
  return `<b class="me">Ana</b><div class="panel"><i class="subject">Subject</i><i class="customer" data-address="bob@x.test">customer</i><i class="status">open</i>
    <div class="thread" data-ticket="${ticket}"><div class="log">${rows.join('')}</div><div class="editor" contenteditable="true">draft</div></div></div>`;
}
