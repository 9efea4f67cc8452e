import { levelOf } from '../../adherence/follow';
import { choosePlacebos } from '../../adherence/placebos';
import type { ReplyData } from '../../events/event';
import type { EncodeOptions } from '../../model/encoder';
import { LIBRARY } from '../../prompting/library';
import { followScores } from '../follow-score';
import type { HostDeps } from './host-deps';
import type { MomentState, TabState } from './tab-state';
import { whatTheModelSays } from './what-the-model-says';

const LEVELS = { verbatim: 3, edited: 2, meaning: 1, none: 0 } as const;

/** How long a reply's record waits at most for chance to be measured, ms. */
const MOST_WAIT_MS = 20_000;

type Scores = Parameters<typeof levelOf>[0]['scores'];

/** How a reply follows a suggestion; the model is asked only where the words do not settle it. */
async function levelWith(
  suggestion: string,
  reply: string,
  scoresOf: () => Promise<Scores>,
): Promise<Pick<ReturnType<typeof levelOf>, 'level' | 'score'>> {
  const byWords = levelOf({ suggestion, reply, scores: [] });
  if (byWords.level !== 'none') return byWords;
  return levelOf({ suggestion, reply, scores: await scoresOf() });
}

/** The strongest way in which a reply follows one of the phrases seen; null where none was. */
export async function matchSeen(
  deps: HostDeps,
  seen: ReadonlyMap<string, string>,
  reply: string,
): Promise<ReplyData['followed']> {
  let best: ReplyData['followed'] = null;
  for (const [phrase, suggestion] of seen) {
    const options = { priority: 'newest' } as const;
    const { level, score } = await levelWith(suggestion, reply, () =>
      whatTheModelSays(deps, (encoder) =>
        followScores(encoder, deps.heads, reply, suggestion, options),
      ),
    );
    const stronger =
      !best ||
      LEVELS[level] > LEVELS[best.level] ||
      (LEVELS[level] === LEVELS[best.level] && score > best.score);
    if (stronger) best = { phrase, level, score };
  }
  return best;
}

/** By the same matcher, at least in meaning. */
async function follows(
  deps: HostDeps,
  suggestion: string,
  reply: string,
  options: EncodeOptions,
): Promise<boolean> {
  const { level } = await levelWith(suggestion, reply, async () =>
    followScores(await deps.encoder, deps.heads, reply, suggestion, options),
  );
  return level !== 'none';
}

/**
 * Whether a reply follows one of as many phrases as were seen that were not (product.md S15). Runs after
 * everything else that wants the model, and gives up after 20 s, when the model fails, or with `signal`: then
 * null, and the reply is recorded without it.
 */
export async function matchPlacebos(
  deps: HostDeps,
  tab: TabState,
  moment: MomentState,
  reply: string,
  signal: AbortSignal,
): Promise<NonNullable<ReplyData['placebo']> | null> {
  const { result, seen, offered, offerId } = moment;
  const reading = tab.readings.get(moment.key)?.reading;
  if (!result || !reading || seen.size === 0) return null;
  const texts = choosePlacebos({
    library: LIBRARY,
    offered: new Set([...offered.keys(), ...seen.keys()]),
    k: seen.size,
    situation: result.situation?.label ?? null,
    mood: moment.corrected ?? reading.primary,
    stage: result.stage,
    channel: tab.conversation.channel,
    slots: result.slots,
    seed: offerId ?? '',
  });
  if (!texts) return null;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), MOST_WAIT_MS);
  const options = { priority: 'history', signal: AbortSignal.any([signal, late.signal]) } as const;
  try {
    for (const text of texts)
      if (await follows(deps, text, reply, options)) return { k: texts.length, followed: true };
    return { k: texts.length, followed: false };
  } catch (error) {
    if (!options.signal.aborted) deps.report(error, 'placebo');
    return null;
  } finally {
    clearTimeout(timer);
  }
}
