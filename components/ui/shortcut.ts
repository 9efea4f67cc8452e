/** The commands of the manifest, by what they do. */
export type ShortcutName = 'open' | 'insert' | 'next' | 'dismiss';

export interface Shortcut {
  name: ShortcutName;
  /** As the browser writes it, e.g. "Alt+Shift+A"; '' where none is set. */
  keys: string;
}
