import type { Channel, ReplyMode } from '../conversation/conversation';
import { activeElement } from './active-element';
import { isField } from './editor-kind';
import { inPage, type Query } from './query';
import { readSource } from './read-source';
import type { ComposingRules, Selectors } from './site';
import { hasYellowGround } from './tone';
import { visibleText } from './visible-text';

function* matches(
  root: Element | ShadowRoot,
  selectors: Selectors,
  query: Query,
): Generator<HTMLElement> {
  for (const selector of selectors) {
    for (const found of query(root, selector)) {
      if (found instanceof HTMLElement) yield found;
    }
  }
}

/** `visibility: hidden` keeps its box and its offsetParent, so only checkVisibility tells the tickets apart. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Windows outside of `root` that answer its thread. */
function framesApart(
  { apart }: ComposingRules,
  root: Element | ShadowRoot,
  document: Document,
  query: Query,
): Element[] {
  const here = apart ? readSource(root, apart.here, '', query) : null;
  if (!apart || here === null) return [];
  const frames = apart.frames.flatMap((selector) => [...query(document, selector)]);
  return frames.filter(
    (frame) => !root.contains(frame) && readSource(frame, apart.thread) === here,
  );
}

/** What holds `editor` and the buttons that send it; null for desks with one reply box. */
export function frameOf(editor: Element, { frames = [] }: ComposingRules): Element | null {
  for (const selector of frames) {
    const frame = editor.closest(selector);
    if (frame) return frame;
  }
  return null;
}

/**
 * The reply box of the thread in `root`: of the visible ones the one with the focus, else the first.
 * Null where none is visible.
 */
export function editorOf(
  composing: ComposingRules,
  root: Element | ShadowRoot,
  document: Document,
  query: Query = inPage,
): HTMLElement | null {
  const apart = framesApart(composing, root, document, query).flatMap((frame) => [
    ...matches(frame, composing.editors, query),
  ]);
  const visible = [...matches(root, composing.editors, query), ...apart].filter(isVisible);
  const active = activeElement(document);
  return visible.find((editor) => active !== null && editor.contains(active)) ?? visible[0] ?? null;
}

/** The frames, and everything from an editor up to the outermost frame around it. */
function* tonedParts(
  { frames, editors }: NonNullable<ComposingRules['noteTone']>,
  root: Element | ShadowRoot,
  query: Query,
): Generator<Element> {
  yield* matches(root, [frames], query);
  for (const editor of matches(root, [editors], query)) {
    for (let part: Element | null = editor; part?.closest(frames); part = part.parentElement) {
      yield part;
    }
  }
}

/**
 * Whether the next reply goes to the customer, and by which channel where the page says so.
 * A desk that states no place for the mode has no internal notes: its replies are public. Where colour
 * alone tells, yellow is a note, and any other colour proves nothing.
 */
export function replyModeOf(
  composing: ComposingRules,
  root: Element | ShadowRoot,
  query: Query = inPage,
): { mode: ReplyMode; channel: Channel | null } {
  const rule = composing.mode;
  if (composing.noteTone) {
    const parts = new Set(tonedParts(composing.noteTone, root, query));
    const yellow = [...parts].some((part) => isVisible(part) && hasYellowGround(part));
    return { mode: yellow ? 'internal' : 'unknown', channel: null };
  }
  if (rule.selectors.length === 0) return { mode: 'public', channel: null };
  const found = [...matches(root, rule.selectors, query)];
  const value = (found.find(isVisible) ?? found[0])?.getAttribute(rule.attribute) ?? '';
  const channel = Object.hasOwn(rule.channel, value) ? (rule.channel[value] ?? null) : null;
  if (rule.internal.includes(value)) return { mode: 'internal', channel };
  if (rule.public.includes(value)) return { mode: 'public', channel };
  return { mode: 'unknown', channel };
}

/** What the agent has written so far: lines kept, without the parts in `drop` (signature, quoted thread). */
export function draftText(editor: HTMLElement, { drop }: { drop: Selectors }): string {
  if (isField(editor)) return editor.value.trim();
  return visibleText(editor, drop.length > 0 ? { omit: drop.join(', ') } : {});
}
