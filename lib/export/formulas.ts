import type { TextKey, Translate } from '../i18n/translate';
import { UNHAPPY } from '../reading/emotion-kinds';
import type { ExportLevel } from './export-level';

/** How a number of the reports comes from the columns of a table; sums are over the rows one looks at. */
export interface Formula {
  name: string;
  formula: string;
  meaning: string;
}

type Entry = readonly [name: string, formula: string, key: TextKey];

const UNPLEASANT = UNHAPPY.map((mood) => `Σ mood_${mood}`).join(' + ');

const OF_TOTALS: readonly Entry[] = [
  [
    'followed_share',
    'A = (Σ opportunities − Σ followed_none) / Σ opportunities',
    'formula.followed_share',
  ],
  [
    'wilson_interval',
    '(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964',
    'formula.wilson',
  ],
  [
    'corrected_share',
    'A* = w + (1 − w)·(a − b)/(1 − b), w = Σ placebo_words / Σ placebo_n, a = Σ placebo_meaning / (Σ placebo_n − Σ placebo_words), b = Σ placebo_chance / (Σ placebo_n − Σ placebo_words)',
    'formula.corrected_share',
  ],
  [
    'mood_shift',
    'Δ = (Σ shift_followed_sum + Σ shift_ignored_sum) / (Σ shift_followed_n + Σ shift_ignored_n)',
    'formula.mood_shift',
  ],
  [
    't_interval',
    'mean ± t(0.975; n − 1)·√(s²/n), s² = (Σ sumsq − (Σ sum)²/n) / (n − 1)',
    'formula.t_interval',
  ],
  [
    'shift_at_equal_starts',
    'Σ_b w[b]·(start_followed_b_sum / start_followed_b_n − start_ignored_b_sum / start_ignored_b_n), w[b] = start_followed_b_n / Σ_b start_followed_b_n, b = 0..3',
    'formula.equal_starts',
  ],
  [
    'no_next_share',
    '(Σ shift_followed_missing + Σ shift_ignored_missing) / Σ opportunities',
    'formula.no_next',
  ],
  ['itt', 'Σ arm_shown_sum / Σ arm_shown_n − Σ arm_holdout_sum / Σ arm_holdout_n', 'formula.itt'],
  ['mean_valence', 'Σ valence_known_sum / Σ valence_n', 'formula.mean_valence'],
  ['unpleasant_share', `(${UNPLEASANT}) / (Σ moments − Σ unsure)`, 'formula.unpleasant'],
  ['concrete_share', 'Σ concrete_replies / Σ nameable_replies', 'formula.concrete'],
];

const OF_CONVERSATIONS: readonly Entry[] = [
  [
    'followed_share',
    'A = (Σ opportunities − Σ followed_none) / Σ opportunities',
    'formula.followed_share',
  ],
  ['mood_shift', 'Δ = Σ shift_sum / Σ shift_n', 'formula.mood_shift'],
  ['conversation_shift', 'last_valence − first_valence', 'formula.conversation_shift'],
];

const OF_EVENTS: readonly Entry[] = [
  ['chain', 'hash = SHA-256(prev_hash ‖ canonical JSON of the rest)', 'formula.chain'],
  ['mood_shift', 'Δ = v(C_{k+1}) − v(C_k)', 'formula.event_shift'],
];

const BY_LEVEL: Record<ExportLevel, readonly Entry[]> = {
  cells: OF_TOTALS,
  day: OF_TOTALS,
  conversation: OF_CONVERSATIONS,
  event: OF_EVENTS,
};

/** The formulas of a level, with the meaning of each in the language of `t`. */
export function formulasOf(level: ExportLevel, t: Translate): Formula[] {
  return BY_LEVEL[level].map(([name, formula, key]) => ({ name, formula, meaning: t(key) }));
}
