import type { DraftPattern } from './draft-pattern';
import { ANY_INCONVENIENCE } from './patterns/any-inconvenience';
import { BARE_UNDERSTANDING } from './patterns/bare-understanding';
import { BLAME } from './patterns/blame';
import { BUT_AFTER_EMPATHY } from './patterns/but-after-empathy';
import { CONDESCENDING } from './patterns/condescending';
import { CONDITIONAL_APOLOGY } from './patterns/conditional-apology';
import { DIAGNOSIS } from './patterns/diagnosis';
import { EMPTY_PROMISE } from './patterns/empty-promise';
import { EXACT_FEELING } from './patterns/exact-feeling';
import { MIRRORS_HOSTILITY } from './patterns/mirrors-hostility';
import { ORDER_FEELING } from './patterns/order-feeling';
import { OTHER_TEAM } from './patterns/other-team';
import { PASSIVE_NO_ACTOR } from './patterns/passive-no-actor';
import { REPEATED_PHRASE } from './patterns/repeated-phrase';
import { RISKY_PROMISE } from './patterns/risky-promise';
import { STACKED_SORRY } from './patterns/stacked-sorry';
import { TONE_CLASH } from './patterns/tone-clash';
import { TOO_LONG } from './patterns/too-long';
import { UPSELL } from './patterns/upsell';
import { WALL } from './patterns/wall';

/** Every pattern the draft is checked for. */
export const DRAFT_PATTERNS: readonly DraftPattern[] = [
  MIRRORS_HOSTILITY,
  RISKY_PROMISE,
  BLAME,
  ORDER_FEELING,
  DIAGNOSIS,
  EXACT_FEELING,
  UPSELL,
  CONDITIONAL_APOLOGY,
  TONE_CLASH,
  WALL,
  CONDESCENDING,
  OTHER_TEAM,
  BUT_AFTER_EMPATHY,
  STACKED_SORRY,
  ANY_INCONVENIENCE,
  PASSIVE_NO_ACTOR,
  EMPTY_PROMISE,
  BARE_UNDERSTANDING,
  REPEATED_PHRASE,
  TOO_LONG,
];
