import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';
import { playBack } from '../play-back';

const PLAYED_DOWN = [
  /(?<!\b(?:without|no|not) )\b(?:any|the|this|your|all|all the|some|such|every|whatever|a (?:slight|small|minor|little)|slight|minor|temporary) inconveniences?\b(?! (?:of|was that|that you had))(?:(?: that)? (?:(?:this|it|we|which|that|the \w+) )?(?:may |might |could |has |have |had |is |was )*(?:been |be )?(?:caused?|experienced|created|brought|given)(?: you)?)?/u,
  /\b(?:sorry|apologi[sz]e|apologies|regret) (?:for|about) (?:any|the|this|all|your)? ?inconvenience/u,
  /\bany (?:\w+ )?(?:trouble|hassle|issues?|problems?|confusion|distress|disappointment|frustration|upset|discomfort|delays?|disruption|bother|annoyance|difficult(?:y|ies)|concerns?|stress|convenience)(?: or \w+)? (?:that )?(?:(?:this|it|we|which|that|you|the \w+|our \w+)(?: \w+)? )?(?:(?:may|might|could|has|have|had|is|was) )*(?:been |be )?(?:caus(?:ed?|ing)|experienc(?:ed|ing)|encountered|faced|facing|created)\b/u,
  /\b(?:sorry|apologi[sz]e|apologies) for any (?:\w+ )?(?:trouble|hassle|issues?|problems?|confusion|distress|disappointment|frustration|upset|discomfort|delays?|disruption|bother|annoyance|difficulty|stress)(?= *(?:$|[.,!;]|and\b|here|there|on our|with))/u,
  /\binconveniences? caused\b/u,
];

export const ANY_INCONVENIENCE: DraftPattern = {
  kind: 'any_inconvenience',
  evidence: 'packard-berger-2021',
  find: ({ plain }) => findWords(plain, PLAYED_DOWN),
  better: (_, __, facts) =>
    playBack(
      facts,
      'I’m sorry that you lost {duration} over this.',
      'I’m sorry that you’ve been left without your {thing}.',
      'I’m sorry for the time and effort this has cost you.',
    ),
};
