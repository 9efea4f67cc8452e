import { avatar, h } from '../shared/dom';
import type { MailMessage } from './mail-ticket';

/** A message with what Gmail gives it. */
export interface Mail extends MailMessage {
  name: string;
  address: string;
  /** The address it was sent to, and how Gmail shows it. */
  to: { address: string; name: string };
  time: string;
  /** `msg-a:…` until it is synced, then `msg-f:…` with its other id. */
  id: string;
  legacy: string | null;
}

export interface RowOptions {
  ids: 'given' | 'missing';
  markers: 'current' | 'older' | 'changed';
  lang: string;
}

/** One `div` a line, as a person types them in Gmail. */
export function linesOf(text: string): HTMLElement[] {
  return text.split('\n').map((line) => h('div', {}, line === '' ? h('br') : line));
}

function quoteOf({ client = 'gmail', quote }: MailMessage): Node[] {
  if (!quote) return [];
  const { intro, text } = quote;
  if (client === 'outlook') {
    return [h('div', { id: 'divRplyFwdMsg' }, intro), ...linesOf(text)];
  }
  if (client === 'apple') {
    return [h('blockquote', { type: 'cite' }, h('div', {}, intro), ...linesOf(text))];
  }
  if (client === 'plain')
    return linesOf([intro, ...text.split('\n').map((line) => `> ${line}`)].join('\n'));
  return [
    h(
      'div',
      { class: 'gmail_quote gmail_quote_container' },
      h('div', { dir: 'ltr', class: 'gmail_attr' }, intro, h('br')),
      h('blockquote', { class: 'gmail_quote' }, ...linesOf(text)),
    ),
    h(
      'div',
      { class: 'yj6qo ajU' },
      h('div', { class: 'ajR', role: 'button', 'aria-label': 'Show trimmed content' }, '•••'),
    ),
    h('div', { class: 'adL' }),
  ];
}

function bodyOf(mail: Mail): HTMLElement[] {
  const signature = mail.signature
    ? [
        h('span', { class: 'gmail_signature_prefix' }, '-- '),
        h('div', { class: 'gmail_signature', dir: 'ltr' }, ...linesOf(mail.signature)),
      ]
    : [];
  const link = mail.link ? [h('a', { href: mail.link }, 'Unsubscribe')] : [];
  const body = h(
    'div',
    { class: 'a3s aiL' },
    h('div', { dir: 'ltr' }, ...linesOf(mail.text), ...signature),
    ...quoteOf(mail),
    ...link,
  );
  const empty = h('div', { class: 'ii gt' });
  empty.style.display = 'none';
  return [h('div', { class: 'ii gt' }, body), empty];
}

function senderOf({ address, name }: Mail): HTMLElement {
  return h(
    'span',
    { class: 'gD', email: address, name, 'data-hovercard-id': address },
    h('span', {}, name),
  );
}

function timeOf(mail: Mail, lang: string): HTMLElement {
  const shown = new Date(mail.time).toLocaleString(lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return h('span', { class: 'g3', title: shown, alt: shown }, shown);
}

function pictureOf({ address, name }: Mail): HTMLElement {
  const image = h('img', {
    class: 'ajn',
    jid: address,
    'data-name': name,
    'aria-hidden': 'true',
    alt: '',
  });
  return h('div', { class: 'aju' }, h('div', { class: 'aCi' }, image, avatar(name)));
}

function inRow(row: HTMLElement, inner: HTMLElement): HTMLElement {
  row.append(
    h('div', { class: 'Bk' }, h('div', { class: 'G3 G2' }, h('div', {}, h('div', {}, inner)))),
  );
  return row;
}

/** A message that is open: ids, head and body. */
export function openRow(mail: Mail, { ids, markers, lang }: RowOptions): HTMLElement {
  const given: Record<string, string> = {};
  if (ids === 'given') given['data-message-id'] = `#${mail.id}`;
  if (ids === 'given' && mail.legacy) given['data-legacy-message-id'] = mail.legacy;
  const head = h(
    'div',
    { class: 'gs' },
    h(
      'div',
      { class: 'gE iv gt' },
      h(
        'div',
        { class: 'row-head' },
        h('h3', { class: 'iw' }, senderOf(mail), h('span', { class: 'go' }, ` <${mail.address}>`)),
        timeOf(mail, lang),
      ),
      h(
        'div',
        { class: 'iw ajw' },
        h(
          'span',
          { class: 'hb' },
          'to ',
          h('span', { class: 'g2', email: mail.to.address, name: mail.to.name }, mail.to.name),
        ),
      ),
    ),
    ...bodyOf(mail),
  );
  const known = markers !== 'changed';
  const row = h('div', known ? { class: 'h7 ie nH oy8Mbf', role: 'listitem' } : { class: 'zq1' });
  const inner = h('div', known ? { class: 'adn ads', ...given } : { class: 'zq2' });
  inner.append(pictureOf(mail), head);
  return inRow(row, inner);
}

/** A message that is folded: no ids, and only the beginning of its words. */
export function foldedRow(mail: Mail, { markers, lang }: RowOptions): HTMLElement {
  const known = markers !== 'changed';
  const row = h('div', known ? { class: 'kv', role: 'listitem' } : { class: 'zq1' });
  const snippet = h('div', { class: 'iA g6' }, mail.text.replaceAll('\n', ' ').slice(0, 90));
  const inner = h(
    'div',
    known ? { class: 'adf ads' } : { class: 'zq2' },
    pictureOf(mail),
    h(
      'div',
      { class: 'gs gt' },
      h('div', { class: 'gE hI row-head' }, senderOf(mail), snippet, timeOf(mail, lang)),
    ),
  );
  return inRow(row, inner);
}
