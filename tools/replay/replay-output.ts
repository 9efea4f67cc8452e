import type { Followed } from '@/lib/adherence/follow';
import type { FoundAct } from '@/lib/app/read-acts';
import type { Span } from '@/lib/conversation/conversation';
import type { Remark, Step } from '@/lib/prompting/draft/remark';
import type { MomentResult } from '@/lib/prompting/moment';
import type { Reading } from '@/lib/reading/reading';
import type { Trajectory } from '@/lib/reading/trajectory';
import type { Versions } from './engine';
import type { ReplayInput } from './replay-input';

/** One customer burst. */
export type ReplayReading = Omit<Reading, 'situations'> & {
  index: number;
  /** Offsets into the burst: the customer's messages joined by a line break. */
  evidence: Span[];
};

/** One line of the output. What has no answer in a conversation without customer messages is null. */
export interface ReplayOutput {
  id: ReplayInput['id'];
  readings: ReplayReading[];
  trajectory: Trajectory;
  need: MomentResult['need'] | null;
  situation: MomentResult['situation'];
  stage: MomentResult['stage'] | null;
  slots: MomentResult['slots'] | null;
  offers: MomentResult['offers'];
  /** Why there are no offers. */
  silence: MomentResult['silence'];
  draftActs: FoundAct[];
  /** On `draft`, at most two, most harmful first; `better` may stand in place of the sentence, '' means leave it out. */
  remarks: Omit<Remark, 'words'>[];
  /** The one step that `draft` still owes the customer. */
  missing: Step | null;
  /** Whether `draft` follows `suggestion`; only where both are given. */
  followed?: Followed;
  versions: Versions;
}
