import { namesTime } from '../concrete';
import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';
import { playBack } from '../play-back';

const HOLLOW = [
  /\b(?:please |you can |you may )?(?:rest|be) assured\b/u,
  /\byou have (?:my|our) (?:word|assurance)\b|\bi (?:can )?assure you\b|\bwe (?:can )?assure you\b/u,
];
const VAGUE =
  '(?:asap|as soon as (?:possible|we can|i can)|a\\.s\\.a\\.p\\.?|(?<!(?:how|too|so|very|as|that) )soon(?!er| after| as|est)|shortly(?! after| before)|in due (?:course|time)|at (?:the|our) earliest(?: convenience| opportunity)?|when(?:ever)? (?:we|i) (?:can|get (?:a|the) chance|have time|get round to it)|in the near future|in a (?:bit|while)|at some point|sometime|any (?:day|time|minute|moment) now|before (?:too )?long|eventually|in (?:a )?timely (?:manner|fashion)|one of these days|sooner or later|when(?:ever)? possible|with(?:in)? (?:a )?(?:reasonable|short) time|as quickly as (?:possible|we can|i can)|as fast as (?:possible|we can|i can))';
const PROMISER =
  "(?:\\b(?:i|we|you|it|they|he|she|someone|somebody|a (?:colleague|specialist|member|manager)|one of (?:us|our)|(?:our|the|your|my) [\\w-]+(?: [\\w-]+)?)(?:'ll| will| shall|'re going to| are going to|'m going to| am going to| is going to|'re| are| is|'m| am| should| hope to| aim to| try to| plan to| expect to| can| do| would)\\b)";
const LATER = new RegExp(`${PROMISER}[^.!?\\n]{0,70}?\\b${VAGUE}(?![\\w-])`, 'u');
const CUT = new RegExp(`\\b${VAGUE}(?![\\w-])`, 'u');
/** What the agent asks for or wishes is no promise. */
const NO_PROMISE =
  /\b(?:please (?:send|reply|let|tell|call|confirm|give|write|upload|share)|could you|can you|would you|if you|you can (?:send|reply|tell|write|let)|get well|see you|hope to (?:see|hear|welcome|serve|have)|hear from you|speak soon|talk soon|i hope (?:it|you|the|this|that)|hope (?:you|to see|to hear)|need (?:it|this|that|them|your \w+)|want (?:it|this|that|your)|asked (?:me|us)|it(?:'s| is) too|you'd like|as you need|you (?:are|'re) (?:expecting|hoping|waiting)|how soon)\b/u;

export const EMPTY_PROMISE: DraftPattern = {
  kind: 'empty_promise',
  evidence: 'quality-4.4',
  find({ plain, after, before }) {
    const hollow = findWords(plain, HOLLOW);
    if (hollow) return hollow;
    const match = LATER.exec(plain);
    if (!match) return null;
    if (NO_PROMISE.test(plain)) return null;
    const near = [before.at(-1) ?? '', plain, after[0] ?? ''];
    if (near.some(namesTime)) return null;
    const cut = CUT.exec(plain.slice(match.index));
    if (!cut) return null;
    const start = match.index + cut.index;
    return { start, end: start + cut[0].length };
  },
  better: (_, __, facts) =>
    playBack(
      facts,
      'I’m working on your {thing} now. You’ll hear from me today, even if there is no news.',
      'I’m working on it now. You’ll hear from me today, even if there is no news.',
    ),
};
