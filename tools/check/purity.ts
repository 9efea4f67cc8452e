import { type FreeName, freeNames } from './free-names';
import type { SourceFile } from './source-file';
import type { Violation } from './violation';

/** The extension, the page, the clock, chance and the network: what a pure file must be given. */
const EFFECTS =
  /^(browser|chrome|window|document|navigator|location|history|self|globalThis|process|localStorage|sessionStorage|indexedDB|caches|fetch|XMLHttpRequest|WebSocket|Worker|MutationObserver|performance|setTimeout|setInterval|queueMicrotask|requestAnimationFrame|Element|HTMLElement|HTML\w+Element|Node|NodeList|Document|DocumentFragment|ShadowRoot|Event|KeyboardEvent|MouseEvent|EventTarget|DOMParser|getComputedStyle)$/;

function effect({ name, member, use, arguments: given }: FreeName): string | null {
  if (EFFECTS.test(name)) return name;
  if (name === 'Date' && member === 'now') return 'Date.now';
  if (name === 'Date' && use === 'new' && given.length === 0) return 'new Date()';
  if (name === 'Math' && member === 'random') return 'Math.random';
  const isChance = member === 'randomUUID' || member === 'getRandomValues';
  return name === 'crypto' && isChance ? `crypto.${member}` : null;
}

/** Effects a pure file reaches for: values must come in as arguments and leave as results. */
export function purityViolations(file: SourceFile): Violation[] {
  return freeNames(file).flatMap((free) => {
    const what = effect(free);
    return what ? [{ path: file.path, line: free.line, what: `is pure and uses ${what}` }] : [];
  });
}
