import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';
import { playBack } from '../play-back';

/** Where an order can begin: not after "to", "who", "you" and the like. */
const START = String.raw`(?<=^|[.!?,;:(–—-] ?|\b(?:please|kindly|just|so|and|then|first|now|need to|have to|must|should|try (?:and|to)|want you to|ask(?:ing)? (?:that )?you (?:to )?|advise you to|suggest (?:that )?you|let's(?: all)?|can you|could you|would you|you to|better|i need you to) )`;

const ORDERS = [
  new RegExp(
    `${START}(?:calm (?:yourself |yourselves )?down|calm yourself|compose yourself|moderate your (?:tone|language)|(?:stay|keep|remain|be) (?:a bit |a little )?(?:calm|calmer|cool)\\b(?! bags?| box| packs?| place| and dry)|settle down|simmer down|take it easy|cool (?:down|off)(?= *(?:$|[.,!?;]|a bit|and|first|before))|chill(?: out)?(?= *(?:$|[.,!?;]|a bit|and we|and let|please|first))|relax(?= *(?:$|[.,!?;–—]|and\\b|a (?:bit|little)|while|please|first|about))|be (?:a (?:bit|little) )?(?:more )?patient|(?:have|show)(?: some| a (?:bit|little)(?: of)?)?(?: more)? patience|lower your (?:voice|tone)|take a (?:deep )?breath|breathe|control your(?:self| emotions| temper)|get a grip|pull yourself together|cheer up|lighten up|get over it|don't (?:be|get|feel|act) (?:so |too |all |that |this )*(?:angry|upset|mad|worked up|emotional|frustrated|annoyed|dramatic|impatient|stressed|disappointed|hysterical|agitated|cross|sad|worried|nervous|anxious|offended)|don't (?:panic|overreact|freak out|stress)|(?:try )?not (?:to )?(?:panic|overreact|(?:be|get|feel) (?:so |too |that )?(?:angry|upset|mad|worked up|emotional|frustrated|annoyed|impatient|stressed|nervous|anxious))|stop (?:shouting|yelling|panicking|complaining|overreacting|being (?:so |that )?(?:angry|rude|emotional|dramatic|upset|difficult|impatient)|getting (?:so )?(?:angry|upset|worked up)))`,
    'u',
  ),
  /\b(?:there(?:'s| is)|i see) (?:really |absolutely |honestly )?no (?:need|reason|point|cause|use) (?:for you )?(?:in |to )?(?:(?:be|being|get|getting|feel|feeling|become|becoming) (?:so |too |this |that )*(?:angry|upset|mad|worked up|emotional|frustrated|annoyed|dramatic|impatient|stressed|rude|aggressive|hysterical|agitated|anxious|alarmed|afraid|disappointed)|panic\w*|shout\w*|yell\w*|overreact\w*|rais(?:e|ing) your voice)/u,
  /(?:^|[.!?,;] )no (?:need|reason) (?:to )?(?:(?:be|get|feel) (?:so )?(?:angry|upset|mad|worked up|frustrated|stressed|emotional|alarmed)|panic|shout|yell|for (?:panic|anger|shouting|drama))/u,
  /\b(?:getting|being|becoming) (?:so )?(?:angry|upset|emotional|worked up|agitated|rude|impatient) (?:with (?:us|me) )?(?:won't|will not|doesn't|does not|isn't going to|is not going to) (?:help|change|speed|solve|get)/u,
  /\b(?:shouting|yelling|swearing|anger|threats|capital letters|insults) (?:won't|will not|doesn't|does not|isn't going to) (?:help|make|change|speed|solve|get)|\bno need for (?:that|this|such a) (?:tone|language|attitude|drama)\b|\bnothing to (?:get|be) (?:so )?(?:upset|angry|worked up|mad|excited) about\b|\b(?:don't|do not|let's not|please don't) make (?:a |such a )?(?:drama|fuss|scene)\b/u,
];

/** "I'm not going to tell you to be patient" */
const NOT_ASKED =
  /\b(?:not|won't|never|don't|wouldn't|can't) (?:\w+ )?(?:to )?(?:tell|ask|want|expect|telling|asking)(?:ing)? (?:you|anyone) to $/u;

export const ORDER_FEELING: DraftPattern = {
  kind: 'order_feeling',
  evidence: 'wegner-emotion-control',
  find({ plain }) {
    const span = findWords(plain, ORDERS);
    return span && !NOT_ASKED.test(plain.slice(0, span.start)) ? span : null;
  },
  better: (_, __, facts) =>
    playBack(
      facts,
      'I can see what this means for you. I’m looking at your {thing} now and will tell you what I find.',
      'I can see what this means for you. I’m looking into it now and will tell you what I find.',
    ),
};
