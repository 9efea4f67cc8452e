import { type Followed, levelOf } from '@/lib/adherence/follow';
import { findEvidence } from '@/lib/app/find-evidence';
import { followScores } from '@/lib/app/follow-score';
import { type FoundAct, readActs } from '@/lib/app/read-acts';
import { readBurst } from '@/lib/app/read-burst';
import { type Burst, toBursts } from '@/lib/conversation/bursts';
import { doubtOf, doubtReading } from '@/lib/prompting/doubt-reading';
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

async function readDraft(
  { encoder, heads }: Engine,
  input: ReplayInput,
  last: Burst | undefined,
): Promise<FoundAct[]> {
  if (input.draft === undefined) return [];
  return readActs(encoder, heads, input.draft, last?.text ?? '', { priority: 'draft' });
}

async function follow(
  { encoder, heads }: Engine,
  { draft, suggestion }: ReplayInput,
): Promise<Followed | null> {
  if (draft === undefined || suggestion === undefined) return null;
  const scores = await followScores(encoder, heads, draft, suggestion, { priority: 'draft' });
  const [threshold = 1] = heads.follows.thresholds;
  return levelOf({ suggestion, reply: draft, scores, threshold });
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
    draftActs: await readDraft(engine, input, bursts.at(-1)),
    remarks: [],
    ...(followed ? { followed } : {}),
    versions,
  };
}
