import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EMOTIONS } from '../reading/labels';
import { fillSlots, slotsOf } from './fill';
import { LIBRARY, libraryCanonical } from './library';
import type { Phrase } from './phrase';
import { phraseSchema } from './phrase-schema';
import { gradeOf } from './readability';
import stockLines from './stock-lines.json';
import { apologises } from './thread-facts';

const SAMPLE = {
  name: 'Marta',
  thing: 'corner sofa',
  reference: 'HV-20918',
  date: 'Saturday',
  duration: 'three weeks',
  agent: 'Jonas',
};
const filled = (phrase: Phrase): string => fillSlots(phrase.text, SAMPLE) ?? '';
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

function grams<T>(items: readonly T[], size: number): Set<string> {
  return new Set(items.slice(size - 1).map((_, at) => items.slice(at, at + size).join(' ')));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return shared / (a.size + b.size - shared);
}

function offenders(broken: (phrase: Phrase) => boolean): string[] {
  return LIBRARY.filter(broken).map(({ id, text }) => `${id}: ${text}`);
}

describe('library', () => {
  it('holds every phrase to the schema', () => {
    const problems = LIBRARY.flatMap((phrase) => {
      const result = v.safeParse(phraseSchema, phrase);
      return result.success ? [] : [`${phrase.id}: ${result.issues.map((i) => i.message).join()}`];
    });
    expect(problems).toEqual([]);
    expect(LIBRARY.length).toBeGreaterThanOrEqual(90);
  });

  it('gives each phrase its own id', () => {
    expect(new Set(LIBRARY.map(({ id }) => id)).size).toBe(LIBRARY.length);
  });

  it('keeps to the length of the strictest channel', () => {
    expect(
      offenders((phrase) => {
        const words = wordsOf(filled(phrase)).length;
        const { channels } = phrase;
        if (channels.includes('chat') && words > 25) return true;
        if (channels.includes('email') && words > 60) return true;
        const isPublic = channels.includes('social') || channels.includes('review');
        return isPublic && filled(phrase).length > 240;
      }),
    ).toEqual([]);
  });

  it('reads at grade 8 or below', () => {
    expect(offenders((phrase) => gradeOf(filled(phrase)) > 8)).toEqual([]);
  });

  it('puts no personal data into public replies', () => {
    expect(
      offenders(
        ({ channels, text }) =>
          (channels.includes('social') || channels.includes('review')) &&
          (slotsOf(text)?.length ?? 0) > 0,
      ),
    ).toEqual([]);
  });

  it('sounds different from its neighbours', () => {
    const all = LIBRARY.map((phrase) => {
      const text = phrase.text.toLowerCase();
      return { id: phrase.id, words: grams(wordsOf(text), 3), chars: grams([...text], 3) };
    });
    const close: string[] = [];
    all.forEach((a, at) => {
      for (const b of all.slice(at + 1))
        if (jaccard(a.words, b.words) >= 0.5 || jaccard(a.chars, b.chars) >= 0.5)
          close.push(`${a.id} ~ ${b.id}`);
    });
    expect(close).toEqual([]);
  }, 60_000);

  it('shares no six words in a row with the stock lines of the trade', () => {
    expect(stockLines.length).toBeGreaterThanOrEqual(60);
    const stock = new Set(stockLines.flatMap((text) => [...grams(wordsOf(text), 6)]));
    expect(
      offenders(({ text }) => [...grams(wordsOf(text), 6)].some((gram) => stock.has(gram))),
    ).toEqual([]);
  });

  it('uses none of the patterns that fail with customers', () => {
    const patterns = [
      /\bcalm\b|\brelax\b/iu,
      /\bunderstand (?:your|how)\b|\bexactly how you feel\b/iu,
      /\binconvenience\b|\bany trouble\b/iu,
      /\bsorry (?:if|that you|you feel)\b/iu,
      /\bunfortunately\b|\bpolicy\b|\bafraid\b/iu,
      /\byou (?:should have|failed|didn't|forgot|need to understand)\b/iu,
      /\bas i said\b|\bobviously\b|\bjust\b|\bsimply\b|\bof course\b/iu,
      /\brest assured\b|\basap\b|\bas soon as\b|\bsoon\b|\bshortly\b/iu,
      /\bguarantee\b|\bpromise you\b|\bdefinitely\b|\bnever happen again\b/iu,
      /\byou seem\b|\byou sound\b|\byou are (?:angry|upset|anxious)\b/iu,
      /\b(?:sorry|see why|counting on)\b[^.]*\bbut\b/iu,
    ];
    expect(offenders(({ text }) => patterns.some((pattern) => pattern.test(text)))).toEqual([]);
  });

  it('says sorry once, only where it is marked, and never after a fault it may not admit', () => {
    const sorries = (text: string): number => text.match(/\bsorry\b|\bapolog/giu)?.length ?? 0;
    expect(offenders(({ text }) => sorries(text) > 1)).toEqual([]);
    expect(
      offenders(({ text, acts, emotions }) => {
        const comforts = emotions.includes('apologetic') && /nothing|no need/iu.test(text);
        return !comforts && apologises(text) !== acts.includes('apologise');
      }),
    ).toEqual([]);
    expect(
      offenders(
        ({ text, requires, forbids }) =>
          /\bsorry we (?:mixed|charged|sent|lost|missed)\b|\bour (?:mistake|fault|error)\b/iu.test(
            text,
          ) && !(requires.includes('own_fault') && forbids.includes('legal')),
      ),
    ).toEqual([]);
  });

  it('follows every apology with an act', () => {
    const deeds = ['ownership', 'next_step', 'time', 'options', 'ask'];
    expect(
      offenders(({ acts }) => acts.includes('apologise') && !acts.some((a) => deeds.includes(a))),
    ).toEqual([]);
  });

  it('states no refund as done unless the agent has said so', () => {
    expect(
      offenders(
        ({ text, requires }) =>
          /\b(?:money|refund|payment)\b[^.]*\bis on its way back\b|\bI(?:'ve| have) (?:refunded|started the refund)/iu.test(
            text,
          ) && !requires.includes('refund_ok'),
      ),
    ).toEqual([]);
  });

  it('speaks as I, with "we" for facts of the company only', () => {
    expect(
      offenders(({ text }) => /\bwe(?:'ll| will|'re going to| are looking)\b/iu.test(text)),
    ).toEqual([expect.stringContaining('confusion-screen-now')]);
  });

  it('keeps cheer away from grief, hardship and danger', () => {
    const warm: readonly string[] = ['gratitude', 'happiness'];
    expect(
      offenders(
        ({ text, emotions, forbids }) =>
          (text.includes('!') ||
            (emotions.every((e) => warm.includes(e)) &&
              emotions.length > 0 &&
              /\bso glad|made my|lovely/iu.test(text))) &&
          !(forbids.includes('bereavement') && forbids.includes('vulnerable')),
      ),
    ).toEqual([]);
  });

  it('takes any thing, one or many, as its slot', () => {
    const verb =
      /\{thing\}s?['’]?(?:s|ve)?\s+(?:is|was|has|hasn't|isn't|wasn't|doesn't|does|are|were|have)\b|\ba \{thing\}/iu;
    expect(offenders(({ text }) => verb.test(text))).toEqual([]);
    expect(offenders(({ text }) => /\{thing\}.*\bit\b(?! worked)/u.test(text))).toEqual([]);
  });

  it('covers every emotion at the opening, in chat and in e-mail', () => {
    const negative = EMOTIONS.filter((e) => e !== 'gratitude' && e !== 'happiness');
    for (const emotion of negative)
      for (const channel of ['chat', 'email'] as const) {
        const fits = LIBRARY.filter(
          (p) =>
            p.emotions.includes(emotion) &&
            p.channels.includes(channel) &&
            p.stages.includes('open') &&
            p.situations.length === 0 &&
            slotsOf(p.text)?.length === 0,
        );
        expect(fits.length, `${emotion} ${channel}`).toBeGreaterThanOrEqual(2);
      }
  });
});

describe('libraryCanonical', () => {
  it('depends on content, not on order', () => {
    expect(libraryCanonical(LIBRARY.toReversed())).toBe(libraryCanonical());
    const [first, ...rest] = LIBRARY;
    if (first === undefined) throw new Error('empty library');
    expect(libraryCanonical([{ ...first, warmth: 0.123 }, ...rest])).not.toBe(libraryCanonical());
  });
});
