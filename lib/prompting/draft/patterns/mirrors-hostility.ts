import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';

const HOSTILE = [
  /\b(?:f+u+c+k\w*|f\*+\w*|s+h+i+t+(?:ty|s|e)?|sh\*t|bullsh\w*|bs|wtf|a+ss?hole\w*|arsehole|bastard\w*|bitch\w*|dick(?:head)?(?! (?:smith|van))|piss(?:ed)?(?: off)?|crap(?:py)?|damn(?:ed|it)?|goddamn\w*|bollocks|wanker|moron\w*|idiot\w*|imbecile\w*|jerk|dumb(?:ass)?|stfu|screw you|bugger off|sod off|(?<=^|[.!?,] )get lost|shut up|what the hell|go to hell|the hell|bloody (?!mary|sunday|good to hear))\b/u,
  /\byou(?:'re| are) (?:being |just |so |really |a |an |acting |behaving |very |completely |simply |the )*(?:rude|ridiculous|unreasonable|childish|difficult|impossible|pathetic|crazy|insane|nasty|abusive|stupid|silly|lying|a liar|liar|aggressive|petty|immature|dramatic|a nuisance|one to talk|paranoid|delusional)\b/u,
  /\b(?:well,? (?:congratulations|good for you|bully for you|that's just great|aren't you|isn't that (?:nice|lovely|special)|excuse (?:me|us) for|la-di-da)|congratulations,? you|oh,? (?:great|really|please|wow|how (?:nice|lovely|awful)|sure|come on|boo)|good for you(?=[.!]|$)|if you say so(?=[.!,]|$)|nice try|what a surprise|how (?:very )?(?:kind|lovely|nice|charming|mature|original|generous) of you(?=[.!]|$| to (?:write|say|tell|share your|call us))|thanks (?:so much |a lot |ever so much )?for (?:the (?:lovely|kind|charming|insults?)|nothing|your (?:charming|lovely|delightful|colou?rful|insults?))|boo[- ]hoo|cry me|big deal(?=[.,!]|$)|get a life|get real(?=[.,!]|$)|grow up|give me a break|suit yourself|knock yourself out|be my guest|see if (?:i|we) care|whatever(?= *(?:$|[.,!;]))(?<!or whatever)|tough (?:luck|cookies)|(?<=^|[.!?,;] )too bad(?=[.,!]|$| (?:for|then))|yeah,? right|as if(?=[.!]|$)|sure,? (?:because|blame|jan)|spare me|your highness|your majesty|princess|genius|sherlock|einstein|lucky you|lucky me|lucky us|hilarious|very funny|so funny|wow,? just|shocking,? i know)\b/u,
  /\b(?:with all due respect|same to you|right back at you|back at you|two can play|takes one to know|look who's talking|likewise,? i'm sure|i could say the same|no,? you (?:are|listen|shut|calm)|you started (?:it|this))\b/u,
  /\b(?:(?:we're|i'm|we are|i am) (?:so |terribly |very |really |truly )*sorry (?:that )?(?:we|i|our)(?: \w+)? (?:can't|cannot|aren't|am not|are not|isn't|is not|don't have|failed to) (?:read (?:your )?minds?|perfect|good enough for|psychic|mind readers?|a magic|magicians?|able to bend|at your)|(?:not|no) (?:a )?(?:mind readers?|magicians?|psychic)(?!,? (?:and|but|so) i)|magic wand|crystal ball|drop everything (?:for you|just)|the world (?:doesn't|does not) revolve|you're not (?:our|my|the) only|not (?:our|my) only customer|heaven forbid|god forbid|boohoo)\b/u,
  /\b(?:do you want me to cry|are you (?:done|finished|quite done|kidding|serious|deaf|blind|stupid)(?: yet| now| shouting| ranting)?(?=\?)|what do you want (?:me|us) to do about it|who do you think you are|what(?:'s| is) (?:wrong with you|your problem)(?=\?|[.!]|$)|happy now\?|satisfied now\?|have you quite finished)/u,
  /\b(?:watch your (?:mouth|language|tone)|don't (?:you )?(?:talk|speak) to me|your (?:rant|ranting|tantrum|whining|drama|nonsense|little|attitude|so-called|silly|rubbish)\b|stop (?:whining|ranting|moaning|wasting|being a)|(?:waste|wasting) (?:of )?(?:my|our) time)/u,
];

/** The words of product names and bands, which stay. */
const NAMES =
  /\b(?:hell's kitchen|bloody mary|moby dick|dick(?: van dyke| smith|ens)|crap(?:e|s)\b|(?:no|not|not an?|don't feel|not feel|feel like an?) (?:idiot|dumb|moron|stupid|jerk)|jerk (?:chicken|seasoning|marinade|sauce)|dumbbell|genius (?:bar|scan)|princess (?:bed|dress|castle|cruises|line|costume)|sherlock holmes|einstein (?:plan|kit|bros))/u;

export const MIRRORS_HOSTILITY: DraftPattern = {
  kind: 'mirrors_hostility',
  evidence: 'product-4.3',
  find: ({ plain }) =>
    findWords(
      plain.replace(NAMES, (name) => ' '.repeat(name.length)),
      HOSTILE,
    ),
  better: () =>
    'I’d like to get this solved for you. I ask that we keep it respectful, and I’ll start with what you need first.',
};
