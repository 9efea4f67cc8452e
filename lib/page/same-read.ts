import type { Conversation, Message } from '../conversation/conversation';
import type { ReadResult } from './read-thread';

function sameList<T>(
  left: readonly T[],
  right: readonly T[],
  same: (a: T, b: T) => boolean,
): boolean {
  return (
    left.length === right.length &&
    left.every((item, at) => {
      const other = right[at];
      return other !== undefined && same(item, other);
    })
  );
}

function sameMessage(left: Message, right: Message): boolean {
  if (left === right) return true;
  return (
    left.id === right.id &&
    left.text === right.text &&
    left.time === right.time &&
    left.shortened === right.shortened &&
    left.author.kind === right.author.kind &&
    left.author.name === right.author.name &&
    left.author.self === right.author.self
  );
}

/** Everything but the messages; small, so its JSON is cheap to compare. */
function frameOf({ messages: _, ...frame }: Conversation): string {
  return JSON.stringify(frame);
}

/** Whether two threads show the same messages. */
export function sameMessages(left: Conversation, right: Conversation): boolean {
  return sameList(left.messages, right.messages, sameMessage);
}

/** Whether two readings say the same of the same element, so that nothing need be told. */
export function sameRead(left: ReadResult, right: ReadResult): boolean {
  if (left.ok && right.ok) {
    return (
      left.root.root === right.root.root &&
      frameOf(left.conversation) === frameOf(right.conversation) &&
      sameMessages(left.conversation, right.conversation) &&
      sameList(left.ours, right.ours, (a, b) => a.id === b.id && a.kind === b.kind)
    );
  }
  if (left.ok || right.ok) return false;
  return left.reason === right.reason && sameList(left.missing, right.missing, Object.is);
}
