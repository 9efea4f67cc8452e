/** The vocabulary of code, phrases, events and exports; equal to public/models/<model>/labels.json, which a test checks. */
export const EMOTIONS = [
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'confusion',
  'apologetic',
  'gratitude',
  'happiness',
] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** An emotion, or `neutral` where none is heard. */
export type Mood = Emotion | 'neutral';

export const SITUATIONS = [
  'late',
  'lost',
  'damaged',
  'wrong_item',
  'out_of_stock',
  'refund_slow',
  'double_charge',
  'surprise_renewal',
  'price_rise',
  'outage',
  'bug',
  'data_loss',
  'lockout',
  'fraud_security',
  'cancellation',
  'repeat_contact',
  'long_wait',
  'bot_loop',
  'policy_refusal',
  'warranty_denied',
  'onboarding',
  'missing_feature',
  'privacy_request',
  'hardship',
  'health_safety',
  'praise',
  'abuse',
  'how_to',
  'order_status',
  'account_change',
  'other',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What a sentence of an agent does; the last ten are mistakes. */
export const ACTS = [
  'acknowledge_feeling',
  'paraphrase',
  'validate',
  'apologise',
  'ownership',
  'reassure',
  'explain',
  'next_step',
  'time',
  'options',
  'ask',
  'check',
  'personalise',
  'thank',
  'greet',
  'close',
  'blame',
  'dismissive',
  'calm_down',
  'policy_only',
  'deny',
  'overpromise',
  'generic',
  'deflect',
  'false_empathy',
  'condescending',
] as const;
export type Act = (typeof ACTS)[number];

export const FLAGS = ['urgent_soon', 'urgent_now', 'escalation', 'repeat', 'vulnerable'] as const;
export type FlagLabel = (typeof FLAGS)[number];
