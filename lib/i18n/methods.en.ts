import type { IntervalMethod } from '../statistics/interval';
import type { Entry } from './entry';

/** How an interval was made: every method has a name. */
export const METHODS_EN = {
  'method.wilson': 'Wilson interval',
  'method.t': 'Student’s t interval',
  'method.newcombe': 'Newcombe’s difference',
  'method.newcombe_paired': 'Newcombe’s paired difference',
  'method.log_risk_ratio': 'Risk ratio, log scale',
  'method.log_odds_ratio': 'Odds ratio, log scale',
  'method.mantel_haenszel': 'Mantel–Haenszel',
  'method.welch': 'Welch’s difference',
  'method.fieller': 'Fieller interval',
  'method.bca': 'Bootstrap (BCa)',
  'method.cluster_bca': 'Bootstrap by conversation (BCa)',
  'method.mann_whitney_exact': 'Hodges–Lehmann, exact',
  'method.mann_whitney': 'Hodges–Lehmann',
  'method.cr2': 'Clustered (CR2)',
  'method.cr2_wilson': 'Wilson, clustered (CR2)',
  'method.wild_webb': 'Wild cluster bootstrap (Webb)',
  'method.wild_rademacher': 'Wild cluster bootstrap',
  'method.bonett_wright': 'Spearman, Bonett–Wright',
  'method.fisher_z': 'Fisher’s z',
  'method.delong': 'DeLong interval',
  'method.delta': 'Delta method',
  'method.log_minus_log': 'Kaplan–Meier, log-log',
  'method.newey_west': 'Newey–West',
  'method.lee_imbens_manski': 'Lee’s bounds',
  'method.log_lift': 'Lift, log scale',
  'method.empirical_bernstein': 'Always valid (empirical Bernstein)',
  'method.wald': 'Wald interval',
} as const satisfies Record<`method.${IntervalMethod}`, Entry>;
