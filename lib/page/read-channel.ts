import type { Channel } from '../conversation/conversation';
import { inPage, type Query } from './query';
import { matching } from './read-source';
import type { ChannelMark, ReadingRules } from './reading-rules';

function marked(
  message: ParentNode | null,
  marks: readonly ChannelMark[],
  query: Query = inPage,
): Channel | null {
  if (!message) return null;
  for (const [selector, channel] of marks) {
    for (const _ of matching(message, selector, '', query)) return channel;
  }
  return null;
}

/**
 * The channel of a thread: what the newest customer message says for certain (a social network), else what
 * the composer says, since that is where the answer goes, else what the message, else the thread, makes likely.
 */
export function readChannel(
  rules: ReadingRules,
  newest: Element | null,
  composer: Channel | null,
  thread: ParentNode | null = null,
  query: Query = inPage,
): Channel {
  const { certain, likely, anywhere = [], otherwise } = rules.fields.channel;
  return (
    marked(newest, certain) ??
    composer ??
    marked(newest, likely) ??
    marked(thread, anywhere, query) ??
    otherwise
  );
}
