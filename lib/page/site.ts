import type { Channel, SiteId } from '../conversation/conversation';

/** Ordered CSS selectors: the first that matches wins. */
export type Selectors = readonly string[];

/** The visible thread of a help desk's page. */
export interface ThreadRoot {
  /** The help desk's own id of the thread. */
  ticket: string;
  /** Holds the messages and the composer of this thread and of no other. */
  root: Element | ShadowRoot;
}

/** Where an agent writes and how a page sends. Selectors are looked up in the thread root unless said. */
export interface ComposingRules {
  /** Editors of the reply box; the first visible one counts. */
  editors: Selectors;
  /** Editors in which plain Enter sends (chat); elsewhere Ctrl or Cmd with Enter does. */
  enterSends: Selectors;
  /** Buttons and menu items that send; looked up in the whole document. */
  sendButtons: Selectors;
  /** Where the mode is written, and what its values mean; any other value is `unknown`. */
  mode: {
    selectors: Selectors;
    attribute: string;
    internal: readonly string[];
    public: readonly string[];
    /** Values that also tell the channel. */
    channel: Readonly<Record<string, Channel>>;
  };
  /** The reply box and its frame, where only the colour of a note (yellow) tells it from a reply. */
  noteTone?: Selectors;
  /**
   * What proves that a reply was sent. Left out: the reply in the thread, its empty reply box, or its panel
   * gone. `message`: the reply in the thread and a draft given up; the message also tells reply from note.
   */
  proof?: 'message';
  /** Parts of a draft the agent did not type: quoted thread, signature. */
  drop: Selectors;
  /** Set on an element when the send key only saves a draft. */
  draftOnly: Selectors;
}

/** Facts every site states. A reader's own rules extend this (see `ReadingRules`). */
export interface SiteFacts {
  id: SiteId;
  label: string;
  /** Match patterns of the pages the content script runs on. */
  matches: readonly string[];
  /** Date (YYYY-MM-DD) on which the selectors were last checked against evidence. */
  verified: string;
  /** The thread the agent looks at, or null where the page shows none. */
  locate: (document: Document, url: URL) => ThreadRoot | null;
  composing: ComposingRules;
}
