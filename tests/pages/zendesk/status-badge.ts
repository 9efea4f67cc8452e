import { h } from '../shared/dom';
import type { PracticeMode, PracticeStatus } from './practice-api';
import { wordsOf } from './words';

/** A status as the queue, the ticket and the submit menu show it. */
export function statusBadge(status: PracticeStatus, lang: PracticeMode['lang']): HTMLElement {
  const label = wordsOf(lang).statuses[status];
  return h(
    'span',
    { 'aria-label': label, class: `status ${status}` },
    h('div', {}, h('div', { 'data-test-id': `status-badge-${status}` }, label)),
  );
}
