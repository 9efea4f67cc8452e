import { asksFor } from '../reading/asks';
import { GLAD } from '../reading/emotion-kinds';
import type { Need } from '../reading/need';
import { needNow } from '../reading/need-now';
import type { Reading } from '../reading/reading';
import { correctReading } from './correct-reading';
import { type Courtesy, courtesyNow } from './courtesy';
import { type Doubt, doubtOf } from './doubt-reading';
import { type Felt, feltBy } from './felt';
import type { Slots } from './fill';
import { type Signs, signsOfMoment } from './heard-signs';
import type { MomentInput } from './moment';
import { hasOpenTrouble, leavesSomethingOpen } from './open-trouble';
import type { Forbidden, Requirement, Stage } from './phrase';
import { forbiddenBy, saysResolved } from './signs';
import { rankSituations, type SituationGuess, SURE_SITUATION, secondSituation } from './situation';
import { findSlots } from './slots';
import { stageOf } from './stage';
import { type ThreadFacts, threadFacts } from './thread-facts';
import { saysVulnerable } from './vulnerability';

/** All that is known of a moment before words are chosen. */
export interface Understood {
  /** The reading as the agent corrected it, or as it is. */
  reading: Reading;
  doubt: Doubt | null;
  felt: Felt;
  facts: ThreadFacts;
  ranked: SituationGuess[];
  situation: SituationGuess | null;
  /** The situation where it is sure enough to choose words by. */
  sure: SituationGuess | null;
  /** A second situation that holds as well. */
  also: SituationGuess | null;
  stage: Stage;
  need: Need;
  slots: Slots;
  settled: Set<Requirement>;
  forbidden: Set<Forbidden>;
  signs: Signs;
  courtesy: Courtesy;
}

/** What must not be said, from the words of the whole conversation, the channel and the reading. */
function forbiddenNow(
  input: MomentInput,
  reading: Reading,
  situation: SituationGuess | null,
  vulnerable: boolean,
): Set<Forbidden> {
  const forbidden = forbiddenBy(input.bursts.map(({ text }) => text));
  const { channel } = input.conversation;
  if (channel === 'social' || channel === 'review') forbidden.add('public');
  // The model's flag alone opens no phrase; it only rules cheer and upsell out.
  if (vulnerable || reading.flags.vulnerable || situation?.label === 'hardship')
    forbidden.add('vulnerable');
  if (situation?.label === 'health_safety') forbidden.add('safety');
  return forbidden;
}

interface Matter {
  felt: Felt;
  ranked: SituationGuess[];
}

/** What happened and what the choice goes by: praise heard in a complaint is taken back. */
function matterOf(input: MomentInput, reading: Reading, doubt: Doubt | null, text: string): Matter {
  const { subject } = input.conversation;
  const heard = rankSituations({ ...input, subject });
  const matter = heard.find(({ label }) => label !== 'praise')?.label ?? null;
  const corrected = input.corrected != null;
  const felt = feltBy({ reading, text, doubt, matter, corrected });
  if (!felt.standsIn) return { felt, ranked: heard };
  const readings = [...input.readings.slice(0, -1), felt.reading];
  return { felt, ranked: rankSituations({ bursts: input.bursts, readings, subject }) };
}

function wasUnhappy(readings: readonly (Reading | null)[]): boolean {
  return readings.some(
    (reading) => reading?.labels.some((label) => !GLAD.includes(label)) ?? false,
  );
}

/**
 * Reads a moment: what happened, where the conversation stands, what the customer feels and needs, and
 * what must not be said. Pure. Throws a RangeError when the last burst has no reading.
 */
export function understand(input: MomentInput): Understood {
  const text = input.bursts.at(-1)?.text;
  const heard = input.readings[input.bursts.length - 1] ?? null;
  if (text === undefined || heard === null)
    throw new RangeError('promptMoment needs a reading of the last burst');
  const { conversation } = input;
  const texts = input.bursts.map((burst) => burst.text);
  const reading = correctReading(heard, input.corrected ?? null);
  const doubt = input.corrected == null ? doubtOf(text, heard) : null;
  const facts = threadFacts(conversation.messages);
  const { felt, ranked } = matterOf(input, reading, doubt, text);
  const situation = ranked[0] ?? null;
  const label = situation?.label ?? null;
  const open = hasOpenTrouble(text);
  const resolved = saysResolved(text) && !open;
  const vulnerable = texts.some(saysVulnerable);
  const forbidden = forbiddenNow(input, reading, situation, vulnerable);
  const settled: Set<Requirement> = new Set(facts.settled);
  if (resolved) settled.add('resolved');
  const { labels, intensity } = felt.reading;
  const stage = stageOf({
    facts,
    text,
    labels: doubt && !felt.standsIn ? [] : labels,
    situation: label,
    resolved,
    open: leavesSomethingOpen(text),
  });
  const asks = asksFor(text);
  const signs = signsOfMoment({
    reading: felt.reading,
    texts,
    asks,
    forbidden,
    situation: label,
    vulnerable,
    resolved,
    mixed: open && doubt === null && reading.labels.some((each) => GLAD.includes(each)),
    agentTurns: facts.agentTurns,
    wasUnhappy: wasUnhappy(input.readings.slice(0, -1)),
  });
  return {
    reading,
    doubt,
    felt,
    facts,
    ranked,
    situation,
    sure: situation !== null && situation.p >= SURE_SITUATION ? situation : null,
    also: secondSituation(ranked),
    stage,
    need: needNow({
      reading: felt.reading,
      situation: label,
      fresh: stage === 'open' || stage === 'hand_over' || stage === 'bad_news',
      asks,
      answered: facts.answered,
      vulnerable,
      sarcastic: doubt === 'sarcasm',
    }),
    slots: findSlots(conversation),
    settled,
    forbidden,
    signs,
    courtesy: courtesyNow({
      labels,
      intensity,
      situation: label,
      vulnerable,
      repeats: (signs.get('repeat') ?? 0) > 0,
      standsIn: felt.standsIn,
      text,
      facts,
    }),
  };
}
