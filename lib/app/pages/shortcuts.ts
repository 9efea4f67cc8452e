import { browser } from 'wxt/browser';

const NAMES = {
  _execute_action: 'open',
  'insert-first': 'insert',
  'next-phrases': 'next',
  dismiss: 'dismiss',
} as const;

export interface LiveShortcut {
  name: (typeof NAMES)[keyof typeof NAMES];
  /** As the browser writes it, '' where none is set. */
  keys: string;
}

function isCommand(name: string): name is keyof typeof NAMES {
  return Object.hasOwn(NAMES, name);
}

/** The shortcuts as they are set in the browser now, not as the package suggests them. */
export async function liveShortcuts(): Promise<LiveShortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name && isCommand(name) ? [{ name: NAMES[name], keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for shortcuts. */
export function openShortcuts(): void {
  void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
