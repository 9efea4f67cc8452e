import type { Channel } from '@/lib/conversation/conversation';
import type { Arm, FollowLevel } from '@/lib/events/event';
import type { Random } from '@/lib/statistics/random';
import type { Team } from './team';

/** What agents of a team differ in: how readily they follow, on the scale of log odds. */
export interface Agent {
  readiness: number;
}

/** One customer burst and what was done about it. */
export interface Turn {
  valence: number;
  sure: boolean;
  /** Phrases were in view for a second; of the holdout: their empty place was. */
  seen: boolean;
  level: FollowLevel;
  placeboFollowed: boolean;
  dismissed: boolean;
  /** Somebody vulnerable, or an escalation: no lot is drawn. */
  outside: boolean;
}

export interface Drawn {
  arm: Arm | null;
  channel: Channel;
  turns: Turn[];
}

const HOLDOUT = 0.1;
const OUTSIDE = 0.05;
const SEEN = 0.85;
const UNSURE = 0.1;
const PLACEBO = 0.1;
/** Who is not shown anything says the same of their own accord this often. */
const UNPROMPTED = 0.08;
const MOST_TURNS = 6;

function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Four decimals, as readings are stored. */
function onScale(value: number): number {
  return Math.round(Math.max(-1, Math.min(1, value)) * 10_000) / 10_000;
}

function drawLevel(random: Random, chance: number, isPrompted: boolean): FollowLevel {
  if (random.next() >= chance) return 'none';
  if (!isPrompted) return 'meaning';
  const kind = random.next();
  if (kind < 0.2) return 'verbatim';
  return kind < 0.65 ? 'edited' : 'meaning';
}

/**
 * One conversation. Each has a middle of its own to which the mood goes back, so that a bad start rises
 * by itself; agents follow more where it is bad, and where `hidden` says that it would rise anyway; a
 * followed prompt lifts the next burst by the team's effect, whichever arm it is in.
 */
export function drawConversation(random: Random, team: Team, agent: Agent): Drawn {
  const channel: Channel = random.next() < 0.4 ? 'chat' : 'email';
  const hidden = random.normal();
  const middle = -0.2 + 0.3 * random.normal() + 0.12 * team.hiddenSelection * hidden;
  const arm = team.holdout ? (random.next() < HOLDOUT ? 'holdout' : 'shown') : null;
  const turns: Turn[] = [];
  let valence = onScale(middle - 0.2 + 0.3 * random.normal());
  while (turns.length < MOST_TURNS) {
    const outside = random.next() < OUTSIDE;
    const isPrompted = arm !== 'holdout' || outside;
    const ready = -0.95 + agent.readiness - 1.6 * valence + team.hiddenSelection * hidden;
    const chance = isPrompted ? chanceOf(ready) : UNPROMPTED;
    const seen = random.next() < SEEN;
    const level = drawLevel(random, seen || !isPrompted ? chance : UNPROMPTED, isPrompted && seen);
    turns.push({
      ...{ valence, sure: random.next() >= UNSURE, seen, level, outside },
      placeboFollowed: random.next() < PLACEBO,
      dismissed: seen && level === 'none' && isPrompted && random.next() < 0.12,
    });
    const lift = level === 'none' ? 0 : team.effect;
    const drift = 0.05 * turns.length;
    const next = onScale(middle + drift + 0.4 * (valence - middle) + lift + 0.25 * random.normal());
    const content = team.informativeMissing ? 0.45 * Math.max(0, next + 0.3) : 0.15;
    if (random.next() < 0.15 + content) break;
    valence = next;
  }
  return { arm, channel, turns };
}
