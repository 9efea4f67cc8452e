import { h } from '../shared/dom';
import { linesOf } from './mail-row';

export interface ComposeOptions {
  thread: string;
  to: string;
  signature: string;
  quote: { intro: string; text: string };
  refuses: boolean;
  readOnly: boolean;
  onSend: (text: string, archive: boolean) => void;
  onSchedule: (text: string) => void;
  onPopOut: () => void;
  onDiscard: () => void;
}

/** One reply box: Gmail's editor with the signature and the quoted thread in it, and its buttons. */
export interface ComposeBox {
  element: HTMLElement;
  editor: HTMLElement;
  text(): string;
  setText(text: string): void;
}

/** What the writer typed: the lines before the signature. */
function typedIn(editor: HTMLElement): string {
  const lines: string[] = [];
  for (const node of editor.childNodes) {
    if (node instanceof Element && node.matches('.gmail_signature_prefix, .gmail_signature')) break;
    if (node instanceof Element && node.tagName === 'BR') continue;
    lines.push((node.textContent ?? '').replaceAll('\u00a0', ' '));
  }
  return lines.join('\n').replace(/\n+$/, '');
}

function button(label: string, className: string, onPress: () => void): HTMLElement {
  const element = h(
    'div',
    { class: className, role: 'button', tabindex: '1', 'aria-label': label },
    label,
  );
  element.addEventListener('click', onPress);
  // A drawn button is pressed by the page, not by the browser.
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') onPress();
  });
  return element;
}

function hidden(name: string, value: string): HTMLElement {
  return h('input', { type: 'hidden', name, value });
}

/** A reply box for a thread, with `draft` in it. */
export function composeBox(draft: string, options: ComposeOptions): ComposeBox {
  const editor = h('div', {
    class: 'Am aO9 Al editable LW-avf tS-tW',
    'aria-label': 'Message Body',
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: options.readOnly ? 'false' : 'true',
    tabindex: '1',
  });
  const tail = [
    h('br'),
    h('span', { class: 'gmail_signature_prefix' }, '-- '),
    h('br'),
    h('div', { class: 'gmail_signature', dir: 'ltr' }, ...linesOf(options.signature)),
    h('br'),
    h(
      'div',
      { class: 'gmail_quote gmail_quote_container' },
      h('div', { class: 'gmail_attr' }, options.quote.intro, h('br')),
      h('blockquote', { class: 'gmail_quote' }, ...linesOf(options.quote.text)),
    ),
  ];
  function setText(text: string): void {
    editor.replaceChildren(...linesOf(text), ...tail);
  }
  setText(draft);
  if (options.refuses) {
    editor.addEventListener('beforeinput', (event) => event.preventDefault());
  }
  const text = () => typedIn(editor).trim();
  const send = (archive: boolean) => options.onSend(text(), archive);
  editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send(false);
  });

  const menu = h(
    'div',
    { class: 'J-M', role: 'menu' },
    button('Schedule send', 'J-N', () => options.onSchedule(text())),
  );
  menu.firstElementChild?.setAttribute('selector', 'scheduledSend');
  menu.style.display = 'none';
  const more = button('More send options', 'T-I hG', () => {
    menu.style.display = menu.style.display === 'none' ? '' : 'none';
  });
  more.setAttribute('aria-haspopup', 'true');
  const bar = h(
    'div',
    { class: 'IZ' },
    h(
      'div',
      { class: 'gU Up' },
      h(
        'div',
        { class: 'J-J5-Ji' },
        h(
          'div',
          {},
          button('Send', 'T-I J-J5-Ji aoO v7 T-I-atl L3', () => send(false)),
          button('Send and archive', 'T-I Uo', () => send(true)),
          more,
        ),
      ),
      menu,
    ),
    h('div', { class: 'gU az5' }, button('Discard draft', 'oh J-Z-I', options.onDiscard)),
    button('Pop out reply', 'M9-pop', options.onPopOut),
  );
  const form = h(
    'form',
    { class: 'bAs' },
    hidden('subjectbox', 'Re:'),
    hidden('composeid', '#1'),
    hidden('draft', '#msg-a:r-900'),
    hidden('rt', `#${options.thread}`),
  );
  const to = h(
    'div',
    { class: 'GS anm', name: 'to' },
    h(
      'div',
      { role: 'option', 'data-hovercard-id': options.to, 'data-name': options.to },
      options.to,
    ),
  );
  const element = h(
    'div',
    { class: 'aoP' },
    form,
    to,
    h('div', { class: 'Ap' }, h('div', { class: 'Ar Au' }, editor)),
    bar,
  );
  return { element, editor, text, setText };
}
