import type { ComposingRules, Selectors } from './site';

function matchesAny(element: Element, selectors: Selectors): boolean {
  return selectors.some((selector) => element.matches(selector));
}

function hasAny(root: Element | ShadowRoot, selectors: Selectors): boolean {
  return selectors.some((selector) => root.querySelector(selector) !== null);
}

function isSendKey(event: KeyboardEvent, enterSends: boolean): boolean {
  // 229: an input method is still at work, whatever the key says.
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return false;
  if (event.ctrlKey || event.metaKey) return true;
  return enterSends && !event.shiftKey && !event.altKey;
}

/**
 * True when a person, not a script, presses the send key in `editor`: Enter with Ctrl or Cmd, or
 * plain Enter in a chat editor; not where the page says that the key only saves a draft.
 */
export function isSendKeydown(
  event: KeyboardEvent,
  editor: HTMLElement,
  root: Element | ShadowRoot,
  composing: ComposingRules,
): boolean {
  if (!event.isTrusted || !event.composedPath().includes(editor)) return false;
  if (!isSendKey(event, matchesAny(editor, composing.enterSends))) return false;
  return !hasAny(root, composing.draftOnly);
}

/** True when a person clicks a send button or menu item, or anything inside it. */
export function isSendClick(event: MouseEvent, composing: ComposingRules): boolean {
  if (!event.isTrusted) return false;
  return event
    .composedPath()
    .some((node) => node instanceof Element && matchesAny(node, composing.sendButtons));
}
