import { avatar, h } from '../shared/dom';
import { shownTime } from '../shared/shown-time';
import type { Markers } from './markers';
import type { PracticeMode, PracticeRole } from './practice-api';
import { wordsOf } from './words';

/** A message with all that the page decides about it. */
export interface LoggedMessage {
  /** The help desk's own number of the comment. */
  audit: string;
  role: PracticeRole;
  name: string;
  text: string;
  time: string;
  signature?: string;
  quote?: { intro: string; text: string };
}

export interface ArticleContext {
  channel: 'email' | 'messaging';
  markers: Markers;
  ids: PracticeMode['ids'];
  lang: PracticeMode['lang'];
}

const TYPES = {
  system: '',
  customer: 'end-user',
  agent: 'agent',
  bot: 'bot',
  note: 'internal',
} as const;

function paragraphs(text: string): HTMLElement[] {
  return text.split('\n').map((line) => h('p', {}, line === '' ? h('br') : line));
}

function commentOf(message: LoggedMessage): HTMLElement {
  const { quote, signature } = message;
  return h(
    'div',
    { class: 'zd-comment', dir: 'auto' },
    ...paragraphs(message.text),
    signature !== undefined && h('div', { class: 'signature' }, ...paragraphs(signature)),
    quote !== undefined &&
      h(
        'div',
        { class: 'gmail_quote' },
        h('div', { class: 'gmail_attr', dir: 'ltr' }, quote.intro),
        h('blockquote', { class: 'gmail_quote' }, ...paragraphs(quote.text)),
      ),
  );
}

/** Chat bubbles have no `.zd-comment`; their lines are kept by style. */
function bubbleOf(message: LoggedMessage): HTMLElement {
  return h('span', {}, h('span', { class: 'bubble-text' }, message.text));
}

function originOf({ role }: LoggedMessage, channel: ArticleContext['channel']): string {
  if (channel === 'messaging' && role !== 'note') return '';
  return role === 'customer' ? 'EmailInteraction' : 'WebInteraction';
}

/** The desk's own sentence between messages, on a row with no mark of a writer. */
function systemLine(message: LoggedMessage, { markers }: ArticleContext): HTMLElement {
  return h(
    'article',
    { ...markers.article, class: 'entry system' },
    h('div', markers.content, message.text),
  );
}

function headOf(message: LoggedMessage, { markers, lang }: ArticleContext): HTMLElement {
  const words = wordsOf(lang);
  return h(
    'header',
    {},
    h('span', markers.sender, h('a', { href: '#profile' }, h('strong', {}, message.name))),
    message.role === 'note' && h('span', { ...markers.noteTag, class: 'note-tag' }, words.note),
    h('time', { ...markers.time, datetime: message.time }, shownTime(message.time, lang)),
  );
}

function faceOf({ name, role }: LoggedMessage): HTMLElement {
  const face = avatar(name, { 'data-test-id': 'omni-log-base-avatar' });
  if (role !== 'note' && role !== 'agent') return face;
  const badge = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  badge.setAttribute('data-test-id', 'omni-log-avatar-badge-AgentBadge');
  face.append(badge);
  return face;
}

function labelOf(message: LoggedMessage, { channel, lang }: ArticleContext): string {
  const words = wordsOf(lang);
  const time = shownTime(message.time, lang);
  if (message.role === 'note') return words.noteFrom(message.name, time);
  return words.messageFrom(message.name, channel === 'email' ? 'email' : 'Messaging', time);
}

/** One entry of the log. `grouped`: it follows one of the same author and shows no name and time of its own. */
export function articleOf(
  message: LoggedMessage,
  grouped: boolean,
  context: ArticleContext,
): HTMLElement {
  if (message.role === 'system') return systemLine(message, context);
  const { channel, markers, ids } = context;
  const isEmail = channel === 'email' || message.role === 'note';
  return h(
    'article',
    {
      ...markers.article,
      ...(ids === 'given' ? { id: `comment-${message.audit}` } : {}),
      class: `entry ${message.role}${grouped ? ' grouped' : ''}${isEmail ? '' : ' chat'}`,
      'aria-label': labelOf(message, context),
    },
    !grouped && faceOf(message),
    !grouped && headOf(message, context),
    h(
      'div',
      markers.message(TYPES[message.role]),
      h(
        'div',
        { ...markers.content, 'data-originated-from': originOf(message, channel) },
        isEmail ? commentOf(message) : bubbleOf(message),
      ),
    ),
  );
}
