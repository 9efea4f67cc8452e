/** What the customer needs now. The rule that decides it is `needNow`. */
export const NEEDS = [
  'be_heard',
  'fix',
  'date',
  'money_back',
  'information',
  'person',
  'reassurance',
  'nothing',
] as const;
export type NeedKind = (typeof NEEDS)[number];

/** `reason` is a key of the catalogue (`need.reason.<reason>`), never a sentence. */
export interface Need {
  kind: NeedKind;
  reason: string;
}
