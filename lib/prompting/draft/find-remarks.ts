import { languageHint } from '../is-english';
import type { DraftFacts } from './draft-facts';
import { DRAFT_PATTERNS } from './draft-patterns';
import { draftSentences } from './draft-text';
import { REMARK_KINDS, type Remark } from './remark';

/** More would be read instead of the customer. */
const MOST = 2;

/** Every remark the rules make on a draft, most harmful first, at most one of a kind. English only. */
export function everyRemark(draft: string, facts: DraftFacts): Remark[] {
  if (languageHint(draft) === 'other') return [];
  const parts = draftSentences(draft);
  const found = DRAFT_PATTERNS.flatMap((pattern) => {
    for (const part of parts) {
      const span = pattern.find(part, facts);
      if (!span) continue;
      const start = part.start + span.start;
      const end = part.start + span.end;
      const better = pattern.better(part, span, facts);
      return [{ kind: pattern.kind, start, end, words: draft.slice(start, end), better }];
    }
    return [];
  });
  return found.sort((a, b) => REMARK_KINDS.indexOf(a.kind) - REMARK_KINDS.indexOf(b.kind));
}

/** The remarks that matter: at most two, in the order of harm, none about words another is about. */
export function findRemarks(draft: string, facts: DraftFacts): Remark[] {
  const chosen: Remark[] = [];
  for (const remark of everyRemark(draft, facts)) {
    const overlaps = chosen.some(({ start, end }) => remark.start < end && start < remark.end);
    if (!overlaps && chosen.length < MOST) chosen.push(remark);
  }
  return chosen;
}
