import { avatar, h } from '../shared/dom';
import type { PracticeMessage, PracticeMode, PracticeRole } from '../zendesk/practice-api';

/** A message with what the page decides about it. */
export interface Part extends PracticeMessage {
  /** Intercom's own number of the part. */
  id: string;
  name: string;
}

const CATEGORIES: Readonly<Record<PracticeRole, string>> = {
  customer: '1',
  agent: '3',
  note: '4',
  bot: '5',
  system: '20',
};

type Marks = Pick<PracticeMode, 'markers' | 'ids' | 'roles'>;

function isOurs({ role }: Part): boolean {
  return role !== 'customer' && role !== 'system';
}

function marksOf(part: Part, { markers, ids, roles }: Marks): Record<string, string> {
  if (markers === 'changed') return { class: `row ${part.role}` };
  const marked = roles !== 'unmarked';
  const align = isOurs(part) ? 'justify-end' : 'justify-start';
  return {
    class: `group/content-part row ${part.role}${marked && part.role !== 'system' ? ` flex ${align}` : ''}`,
    ...(ids === 'given' ? { 'data-part-group-id': part.id } : {}),
    ...(marked ? { 'data-part-group-category': CATEGORIES[part.role] } : {}),
  };
}

function paragraphs(text: string): HTMLElement[] {
  return text
    .split('\n')
    .map((line) =>
      h('p', { class: 'intercom-interblocks-align-left' }, line === '' ? h('br') : line),
    );
}

function bodyClass(markers: PracticeMode['markers']): string {
  if (markers === 'changed') return 'zz-text';
  return markers === 'older' ? 'inbox-2__break-words' : 'interblocks-html break-words';
}

function quoteOf({ quote }: Part): HTMLElement | null {
  if (!quote) return null;
  return h(
    'div',
    { class: 'gmail_quote' },
    h('div', { class: 'gmail_attr' }, quote.intro),
    h('blockquote', {}, ...paragraphs(quote.text)),
  );
}

function bubbleOf(part: Part, { markers }: Marks, isMail: boolean): HTMLElement {
  const { signature } = part;
  return h(
    'div',
    { class: 'bubble' },
    isMail &&
      part.role === 'customer' &&
      h('div', { class: 'channels__inbox__email-metadata-container' }, `From: ${part.name}`),
    h(
      'div',
      { class: bodyClass(markers) },
      ...paragraphs(part.text),
      signature !== undefined && h('div', { class: 'signature' }, ...paragraphs(signature)),
      quoteOf(part),
    ),
  );
}

/** One row of the stream. Times are not shown, as no mark of them is known. */
export function partOf(part: Part, marks: Marks, isMail: boolean): HTMLElement {
  if (part.role === 'system')
    return h('div', marksOf(part, marks), h('div', { class: 'event' }, part.text));
  const face = avatar(part.name);
  const isTeammate = part.role === 'agent' || part.role === 'note';
  const showsName = isTeammate && marks.markers !== 'changed' && marks.roles !== 'unmarked';
  const name = showsName
    ? h('span', { class: 'name', 'data-testid': 'admin-avatar-name' }, part.name)
    : h('span', { class: 'name' }, part.role === 'note' || part.role === 'bot' ? part.name : '');
  const said = h('div', { class: 'said' }, name, bubbleOf(part, marks, isMail));
  return h('div', marksOf(part, marks), ...(isOurs(part) ? [said, face] : [face, said]));
}
