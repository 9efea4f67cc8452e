import { h } from '../shared/dom';
import { type ArticleContext, articleOf, type LoggedMessage } from './article';
import { wordsOf } from './words';

/** Messages of one author within this time share one name, in messaging. */
const GROUP_MS = 5 * 60_000;

export interface ConversationLog {
  element: HTMLElement;
  add: (message: LoggedMessage) => void;
  /** Builds every node anew. */
  rerender: () => void;
  typing: (name: string | null) => void;
}

/** The log of one ticket; `messages` is the ticket's own list and may already hold some. */
export function conversationLog(
  messages: readonly LoggedMessage[],
  context: ArticleContext,
): ConversationLog {
  const feed = h('section', { role: 'feed', class: 'feed' });
  const typist = h('p', { class: 'typing', 'aria-live': 'polite' });
  const element = h(
    'div',
    { 'data-test-id': 'omni-log-container', class: 'log', tabindex: '-1' },
    feed,
    typist,
  );

  function isGrouped(message: LoggedMessage, before: LoggedMessage | undefined): boolean {
    if (context.channel === 'email' || !before) return false;
    const near = Date.parse(message.time) - Date.parse(before.time) < GROUP_MS;
    return near && before.role === message.role && before.name === message.name;
  }
  function build(message: LoggedMessage, at: number): HTMLElement {
    return articleOf(message, isGrouped(message, messages[at - 1]), context);
  }
  function toEnd(): void {
    element.scrollTop = element.scrollHeight;
  }

  feed.append(...messages.map(build));
  return {
    element,
    add(message) {
      const entry = build(message, messages.length - 1);
      entry.classList.add('fresh');
      feed.append(entry);
      toEnd();
    },
    rerender() {
      feed.replaceChildren(...messages.map(build));
      toEnd();
    },
    typing(name) {
      typist.textContent = name === null ? '' : wordsOf(context.lang).typing(name);
      toEnd();
    },
  };
}
