import type { Channel } from '../conversation/conversation';
import { matching } from './read-source';
import type { ChannelMark, ReadingRules } from './reading-rules';

function marked(message: ParentNode | null, marks: readonly ChannelMark[]): Channel | null {
  if (!message) return null;
  for (const [selector, channel] of marks) {
    for (const _ of matching(message, selector)) return channel;
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
): Channel {
  const { certain, likely, anywhere = [], otherwise } = rules.fields.channel;
  return (
    marked(newest, certain) ??
    composer ??
    marked(newest, likely) ??
    marked(thread, anywhere) ??
    otherwise
  );
}
