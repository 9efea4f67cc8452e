import type { Sources } from './reading-rules';

/**
 * Where a mail page shows who wrote to whom. Everything named here is an attribute, a label or the presence
 * of a mark: whether a mail may be read at all is decided from it before a word of the mail is.
 */
export interface MailRules {
  /** The signed-in person's own address, in the whole document; the first source that has one counts. */
  own: Sources;
  /** The addresses a message was sent to. */
  recipients: Sources;
  /** Recipients that are the signed-in person under another address: the selector and what it is called. */
  me: { selector: string; attribute: string; words: readonly string[] };
  labels: {
    /** Labels of the thread, in its panel. */
    shown: Sources;
    /** The label in the address; its first group is URI-encoded. */
    hash: RegExp;
  };
  /** Links and controls that only mail to many carries. */
  newsletter: string;
  /** Marks of an invitation. */
  calendar: string;
  /** Names of attached files, of which an invitation's ends in `.ics`. */
  files: Sources;
  /** Mail inside a mail; what stands there says nothing of the message around it. */
  quoted: string;
}
