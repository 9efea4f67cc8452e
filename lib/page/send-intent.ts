import { frameOf } from './composer';
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

/** The browser clicks its own buttons on these keys, and leaves those that a page draws to the page. */
function pressesButton(event: KeyboardEvent, { sendButtons }: ComposingRules): boolean {
  const [target] = event.composedPath();
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  return target instanceof Element && matchesAny(target, sendButtons);
}

/**
 * True when a person, not a script, presses the send key in `editor`: Enter with Ctrl or Cmd (also elsewhere
 * in its frame), or plain Enter in a chat editor; or a key that presses a button which sends and is drawn by
 * the page. Not where the page says that the key only saves a draft.
 */
export function isSendKeydown(
  event: KeyboardEvent,
  editor: HTMLElement,
  root: Element | ShadowRoot,
  composing: ComposingRules,
): boolean {
  if (!event.isTrusted) return false;
  const path = event.composedPath();
  const frame = frameOf(editor, composing);
  const isHere = path.includes(editor);
  if (!isHere && (frame === null || !path.includes(frame))) return false;
  const enterSends = isHere && matchesAny(editor, composing.enterSends);
  if (!isSendKey(event, enterSends) && !(frame && pressesButton(event, composing))) return false;
  return !hasAny(root, composing.draftOnly);
}

/** True when a person clicks a send button or menu item, or anything inside it. */
export function isSendClick(event: MouseEvent, composing: ComposingRules): boolean {
  if (!event.isTrusted) return false;
  return event
    .composedPath()
    .some((node) => node instanceof Element && matchesAny(node, composing.sendButtons));
}
