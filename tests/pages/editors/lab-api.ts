/** What a page of the lab tells about its editor; read in the world of the page. */
export interface Lab {
  /** The text as the editor's own model holds it: one line break a line, plain spaces. */
  text: () => string;
  /** Milliseconds since the agent's last key. */
  restedMs: () => number;
}

declare global {
  interface Window {
    /** Set once the editor takes input. */
    lab?: Lab;
  }
}
