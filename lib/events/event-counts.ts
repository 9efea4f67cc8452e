import type { AttuneEvent } from './event';
import type { Counts } from './roll-up';

const DONE = ['solved', 'closed'];

/** What an event counts for by itself, whatever came before and comes after. */
export function eventCounts({ kind, data }: AttuneEvent): Counts {
  switch (kind) {
    case 'impression':
      return { impressions: 1 };
    case 'insertion': {
      if (data.result === 'failed') return { insert_failed: 1 };
      return data.result === 'inserted' ? { inserted: 1 } : { copied: 1 };
    }
    case 'reply':
      return { replies: 1, reply_sentences: data.sentences, reply_words: data.words };
    case 'correction':
      return { corrections: Number(data.what !== 'not_now') };
    case 'hand_over':
      return { hand_overs: 1 };
    case 'status': {
      const wasDone = data.from !== null && DONE.includes(data.from);
      const isDone = DONE.includes(data.to);
      return { solved: Number(isDone && !wasDone), reopened: Number(wasDone && !isDone) };
    }
    default:
      return {};
  }
}
