import type { SiteId } from '@/lib/conversation/conversation';
import type { AsideReason } from '@/lib/events/event';
import type { Mood } from '@/lib/reading/labels';

export type PauseScope = 'everywhere' | 'site' | 'thread';

/** What the agent can do in the panel. None throws or rejects; each speaks of what the view shows. */
export interface PanelActions {
  /** Puts the phrase at the caret of the reply box, or on the clipboard. Never sends; `uses` tells how it went. */
  insert: (phraseId: string) => void;
  copy: (phraseId: string) => void;
  /** Copies a sentence that a remark on the draft offers. */
  copyText: (text: string) => Promise<'clipboard' | 'failed'>;
  /** Puts one phrase aside, or with null all of them, and says why. */
  notNow: (phraseId: string | null, reason: AsideReason) => void;
  nextPhrases: () => void;
  correctMood: (mood: Mood) => void;
  /** The newest burst was not written by a customer. */
  notCustomer: () => void;
  pause: (scope: PauseScope, site: SiteId) => void;
  /** Ends the pause that the view shows. */
  resume: () => void;
  /** The mail on screen is a customer's, and may be read from now on. */
  markCustomer: () => void;
  /** The mail on screen is private after all. */
  makePrivate: () => void;
  /** Saves the structure of the page, every text masked; false where the page does not answer. */
  capture: () => Promise<boolean>;
  openWelcome: () => void;
  openOptions: () => void;
  openDashboard: () => void;
  /** The phrases of this offer were visible for one second; at most once for each offer. */
  seen: (offerId: string) => void;
  reloadPage: () => void;
}
