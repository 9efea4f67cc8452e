import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';
import { playBack } from '../play-back';

const SORRY =
  '(?:sorry|apologi[sz]e|apologies|my apologies|regret(?: it)?|apology|forgive (?:me|us))';
const FELT =
  '(?:feel|felt|are|were|got|became|find|found|think|thought|believe|have been|perceived?|took|consider)';

const CONDITIONAL = [
  new RegExp(
    `\\b${SORRY}(?: (?:to hear|for (?:you|that)|about (?:that|it)))?,? (?:if|should|in case)\\b(?! you(?:'d| would| could| can| have (?:a|the|any|your)\\b| send| let| reply| tell| prefer| want| still| need))(?! i(?:'m| am)? (?:ask|miss|overlook))`,
    'u',
  ),
  new RegExp(
    `\\b${SORRY} (?:for|about|that) (?:any|whatever|the|how)\\b[^.!?\\n,]{0,40}\\b(?:you )?(?:may|might|could) (?:have )?(?:been |caused?|felt|experienced|encountered|had|seemed|come across|feel|seem)`,
    'u',
  ),
  new RegExp(
    `\\b${SORRY} (?:to hear )?(?:that )?you(?:'re|'ve)? ?(?:${FELT} )?(?:so |that |as if |like |it was |it |this |that you |been )*(?:this way|that way|upset|offended|unhappy|dissatisfied|disappointed|unsatisfied|not satisfied|not happy|angry|mistreated|misled|ignored|inconvenienced|wronged|unfair|rude|bothered|confused|frustrated|annoyed)\\b`,
    'u',
  ),
  new RegExp(
    `\\b${SORRY} (?:to hear )?(?:that )?you (?:feel|felt|think|believe|took (?:it|this|offence|offense)|see it|perceived?|interpreted|consider)\\b`,
    'u',
  ),
  new RegExp(
    `\\b${SORRY} (?:but|however),? (?:you|that's (?:just )?(?:how|the way)|this is (?:just )?how|if you)\\b`,
    'u',
  ),
  /\b(?:sorry|regret|apologi[sz]e) (?:that )?you found (?:it|this|that|the|my|our|us|me)\b[^.!?\n]{0,40}\b(?:unpleasant|rude|unhelpful|confusing|unfair|upsetting|difficult|disappointing|offensive|lacking|frustrating|inappropriate|insensitive|slow)\b/u,
  /\bif (?:we|i|our|the|this|it|that|anything|anyone|something|my)\b[^.!?\n]{0,70}, (?:then )?(?:(?:i|we) (?:do |sincerely |truly |can only )?(?:apologi[sz]e|regret)|(?:i'm|we're|i am|we are) (?:very |really |truly )?sorry|(?:my|our)(?: sincere)? apologies)/u,
  /\bif you (?:feel|felt|were|are|have been|got|found|took)\b[^.!?\n]{0,60}, (?:then )?(?:(?:i|we) (?:do |sincerely |truly |can only )?(?:apologi[sz]e|regret)|(?:i'm|we're|i am|we are) (?:very |really |truly )?sorry|(?:my|our)(?: sincere)? apologies)/u,
  /\b(?:mistakes|errors) (?:may|might) have been made\b/u,
];

export const CONDITIONAL_APOLOGY: DraftPattern = {
  kind: 'conditional_apology',
  evidence: 'last-heard',
  find: ({ plain }) => findWords(plain, CONDITIONAL),
  better: (_, __, facts) =>
    playBack(
      facts,
      'I’m sorry about what happened with your {thing}.',
      'I’m sorry about what happened here.',
    ),
};
