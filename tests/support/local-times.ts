import type { Conversation } from '@/lib/conversation/conversation';
import type { SavedPage } from './saved-pages';

/** A page that shows times without a zone means the browser's: expectations written in UTC are moved there. */
export function inLocalTime(pages: readonly SavedPage[]): SavedPage[] {
  return pages.map((page) => {
    if (!page.expected.ok) return page;
    const conversation = page.expected.conversation as Conversation;
    const messages = conversation.messages.map((message) => ({
      ...message,
      time: message.time && new Date(message.time.replace(/Z$/, '')).toISOString(),
    }));
    return { ...page, expected: { ok: true, conversation: { ...conversation, messages } } };
  });
}
