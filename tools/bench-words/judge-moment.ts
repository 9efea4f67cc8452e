import { LIBRARY } from '@/lib/prompting/library';
import { type MomentResult, promptMoment } from '@/lib/prompting/moment';
import type { Offer, Phrase } from '@/lib/prompting/phrase';
import type { Talk } from './read-talks';
import type { MomentRow } from './rows';
import { toneDeaf } from './tone-deaf';

const PHRASES = new Map(LIBRARY.map((phrase) => [phrase.id, phrase]));

/** What became of one labelled moment. */
export interface Verdict {
  id: string;
  /** Mood heard and situation named, for the coverage. */
  cell: string;
  result: MomentResult;
  /** Silence is right here. */
  wantsSilence: boolean;
  /** One of the offers is acceptable, or the silence is. */
  ok: boolean;
  /** Kind by offer, as "kind: phrase id". */
  deaf: string[];
  /** Null where the moment does not say which situations fit or none was named. */
  situationRight: boolean | null;
}

function phraseOf(offer: Offer): Phrase {
  const phrase = PHRASES.get(offer.id);
  if (!phrase) throw new Error(`no phrase ${offer.id}`);
  return phrase;
}

function fits(offer: Offer, { acts, situations }: MomentRow['acceptable']): boolean {
  const about = phraseOf(offer).situations;
  const isAbout =
    situations === undefined ||
    about.length === 0 ||
    about.some((situation) => situations.includes(situation));
  return isAbout && (acts === undefined || offer.acts.some((act) => acts.includes(act)));
}

function personalOf({ row, conversation }: Talk<MomentRow>): string[] {
  const name = conversation.customer.name?.split(' ')[0] ?? '';
  const numbers = row.messages.flatMap(({ text }) => text.match(/\d{3,}/gu) ?? []);
  return [name, ...numbers].filter((word) => word.length > 2);
}

/** Plays one moment as the panel would, and judges what is offered. */
export function judgeMoment(talk: Talk<MomentRow>): Verdict {
  const { row, conversation, bursts, readings } = talk;
  const settings = { formality: 'neutral', emoji: false, locale: 'en' } as const;
  const result = promptMoment({ conversation, bursts, readings, settings, used: [] });
  const { offers, silence, situation } = result;
  const { acceptable } = row;
  const agentTexts = row.messages.filter(({ role }) => role === 'agent').map(({ text }) => text);
  const place = { channel: row.channel, agentTexts, personal: personalOf(talk) };
  const found = offers.map((offer) => ({
    offer,
    deaf: toneDeaf(offer, phraseOf(offer), place, acceptable.mustNot),
  }));
  const named = situation !== null && acceptable.situations !== undefined;
  const quietIsFine = acceptable.silence || acceptable.silences.includes(silence ?? '');
  return {
    id: row.id,
    cell: `${readings.at(-1)?.primary ?? 'neutral'} × ${situation?.label ?? 'any'}`,
    result,
    wantsSilence: acceptable.silence,
    ok:
      offers.length === 0
        ? quietIsFine
        : !acceptable.silence &&
          found.some(({ offer, deaf }) => deaf.length === 0 && fits(offer, acceptable)),
    deaf: found.flatMap(({ offer, deaf }) => deaf.map((kind) => `${kind}: ${offer.id}`)),
    situationRight: named ? (acceptable.situations?.includes(situation.label) ?? false) : null,
  };
}
