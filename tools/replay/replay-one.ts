import { type Followed, levelOf } from '@/lib/adherence/follow';
import { checkDraft, type DraftCheck } from '@/lib/app/check-draft';
import { findEvidence } from '@/lib/app/find-evidence';
import { followScores } from '@/lib/app/follow-score';
import { readBurst } from '@/lib/app/read-burst';
import { type Burst, toBursts } from '@/lib/conversation/bursts';
import { doubtOf, doubtReading } from '@/lib/prompting/doubt-reading';
import { type DraftSource, draftFactsOf } from '@/lib/prompting/draft/draft-facts-of';
import { promptMoment } from '@/lib/prompting/moment';
import type { Reading } from '@/lib/reading/reading';
import { trajectoryOf } from '@/lib/reading/trajectory';
import type { Engine } from './engine';
import type { ReplayInput } from './replay-input';
import type { ReplayOutput, ReplayReading } from './replay-output';
import { toConversation } from './to-conversation';

async function toReading(engine: Engine, burst: Burst, reading: Reading): Promise<ReplayReading> {
  const { encoder, heads } = engine;
  const evidence = await findEvidence(encoder, heads, burst, reading, { priority: 'evidence' });
  const { situations: _, ...rest } = reading;
  return { index: burst.index, ...rest, evidence };
}

async function check(
  engine: Engine,
  input: ReplayInput,
  judged: Pick<DraftSource, 'bursts' | 'reading' | 'situation'>,
): Promise<DraftCheck> {
  if (input.draft === undefined) return { acts: [], remarks: [], missing: null };
  const facts = draftFactsOf({ conversation: toConversation(input), ...judged });
  return checkDraft(engine, input.draft, facts, new Map(), { priority: 'draft' });
}

async function follow(
  { encoder, heads }: Engine,
  { draft, suggestion }: ReplayInput,
): Promise<Followed | null> {
  if (draft === undefined || suggestion === undefined) return null;
  const scores = await followScores(encoder, heads, draft, suggestion, { priority: 'draft' });
  return levelOf({ suggestion, reply: draft, scores });
}

/** What the extension would read, choose and recognise in one conversation. Rejects with a ModelError. */
export async function replayOne(engine: Engine, input: ReplayInput): Promise<ReplayOutput> {
  const { encoder, heads, versions } = engine;
  const conversation = toConversation(input);
  const bursts = toBursts(conversation.messages);
  const readings = await Promise.all(
    bursts.map((burst) => readBurst(encoder, heads, burst, { priority: 'newest' })),
  );
  const moment =
    bursts.length === 0
      ? null
      : promptMoment({
          conversation,
          bursts,
          readings,
          settings: {
            formality: input.settings?.formality ?? 'neutral',
            emoji: false,
            locale: 'en',
          },
          used: [],
        });
  const shown = readings.map((reading, at) =>
    doubtReading(reading, doubtOf(bursts[at]?.text ?? '', reading)),
  );
  const situation = moment?.situation?.label ?? null;
  const reading = readings.at(-1) ?? null;
  const { acts, remarks, missing } = await check(engine, input, { bursts, reading, situation });
  const followed = await follow(engine, input);
  return {
    id: input.id,
    readings: await Promise.all(
      bursts.flatMap((burst, at) => {
        const reading = shown[at];
        return reading ? [toReading(engine, burst, reading)] : [];
      }),
    ),
    trajectory: trajectoryOf(shown),
    need: moment?.need ?? null,
    situation: moment?.situation ?? null,
    stage: moment?.stage ?? null,
    slots: moment?.slots ?? null,
    offers: moment?.offers ?? [],
    silence: moment?.silence ?? null,
    draftActs: acts,
    remarks: remarks.map(({ kind, start, end, better }) => ({ kind, start, end, better })),
    missing,
    ...(followed ? { followed } : {}),
    versions,
  };
}
