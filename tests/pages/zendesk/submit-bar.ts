import { h, icon } from '../shared/dom';
import { attachMenu } from './menu';
import type { PracticeMode, PracticeStatus } from './practice-api';
import { statusBadge } from './status-badge';
import { wordsOf } from './words';

export interface SubmitBar {
  element: HTMLElement;
  showStatus: (status: PracticeStatus) => void;
  /** What the agent chose to happen after a submit. */
  closes: () => boolean;
}

const CHOICES: PracticeStatus[] = ['open', 'pending', 'hold', 'solved'];

/** The footer of a ticket: what happens afterwards, and "Submit as …" with its menu of statuses. */
export function submitBar(
  first: PracticeStatus,
  lang: PracticeMode['lang'],
  onSubmit: (status: PracticeStatus) => void,
): SubmitBar {
  const words = wordsOf(lang);
  let status = first;
  let closes = false;

  const after = h('button', {
    type: 'button',
    class: 'after',
    'data-tracking-id': 'ticket-footer-post-save-actions-menu-button',
  });
  const submit = h('button', { type: 'button', 'data-test-id': 'submit_button-button' });
  const more = h(
    'button',
    { type: 'button', 'data-test-id': 'submit_button-menu-button', 'aria-label': words.submitAs },
    icon('down'),
  );
  const afterHolder = h('div', { class: 'holder' }, after);
  const group = h(
    'div',
    { class: 'submit', 'data-garden-id': 'buttons.button_group_view' },
    submit,
    more,
  );

  function show(): void {
    after.replaceChildren(closes ? words.closeTab : words.stay, icon('down'));
    const shown = status === 'new' ? 'open' : status;
    submit.replaceChildren(`${words.submitAs} `, h('strong', {}, words.statuses[shown]));
  }
  function choose(next: boolean): void {
    closes = next;
    show();
  }

  show();
  submit.addEventListener('click', () => onSubmit(status === 'new' ? 'open' : status));
  attachMenu(more, group, () =>
    CHOICES.map((choice) => ({ label: statusBadge(choice, lang), pick: () => onSubmit(choice) })),
  );
  attachMenu(
    after,
    afterHolder,
    () => [
      { label: words.stay, pick: () => choose(false) },
      { label: words.closeTab, pick: () => choose(true) },
    ],
    { 'data-test-id': 'ticket-footer-post-save-actions-menu' },
  );
  return {
    element: h('footer', { class: 'submit-bar' }, afterHolder, group),
    showStatus(next) {
      status = next;
      show();
    },
    closes: () => closes,
  };
}
