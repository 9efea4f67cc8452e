import type { Channel } from '../../conversation/conversation';
import type { Slots } from '../fill';
import type { Requirement } from '../phrase';

/** What the rules know of the customer and the thread. Only text and readings, never the agent. */
export interface DraftFacts {
  channel: Channel;
  /** Of the last customer burst, −1..1; null while it is not read. */
  valence: number | null;
  /** A loss, hardship or danger: a light tone is out of place whatever the numbers say. */
  loss: boolean;
  /** Words of the last customer burst, '' for none. */
  customerText: string;
  /** What agents have said in the thread, oldest first. */
  agentTexts: readonly string[];
  /** What agents' own words vouch for. */
  settled: ReadonlySet<Requirement>;
  slots: Slots;
}

/** One sentence of a draft with those around it; rules look at `plain`. */
export interface DraftSentence {
  text: string;
  /** `text` in lower case with straight quotes, of the same length; what is quoted is blanked out. */
  plain: string;
  /** `plain` of the sentences before and after, in order. */
  before: readonly string[];
  after: readonly string[];
}
