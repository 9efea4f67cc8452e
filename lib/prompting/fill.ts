import { SLOTS, type SlotName } from './phrase';

export type Slots = Partial<Record<SlotName, string>>;

const SLOT = /\{([a-z]+)\}/gu;

function isSlot(name: string): name is SlotName {
  return (SLOTS as readonly string[]).includes(name);
}

/** The slots a phrase's text names, in order; a name that is no slot makes the phrase invalid: null. */
export function slotsOf(text: string): SlotName[] | null {
  const names = [...text.matchAll(SLOT)].map((match) => match[1] ?? '');
  return names.every(isSlot) ? names : null;
}

/** The text with every slot filled, first letter of a sentence in upper case; null if one is missing. */
export function fillSlots(text: string, slots: Slots): string | null {
  const names = slotsOf(text);
  if (names === null || names.some((name) => !slots[name])) return null;
  const filled = text.replace(SLOT, (_, name: string) => (isSlot(name) ? (slots[name] ?? '') : ''));
  return filled.replace(
    /(^|[.?!] )(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
