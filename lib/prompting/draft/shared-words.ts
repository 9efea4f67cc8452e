/** Words that prove nothing about having listened: grammar, feelings, and the furniture of service. */
const COMMON = new Set(
  'and are but can her him his she all any may how our day days truly really terribly deeply sincerely awfully extremely nobody anybody somebody everybody new old bit lot also when then once about after again against almost also although always another anything around away back because been before being below best better between both came cannot come could days does doing done down each else even ever every everything feel feeling feelings felt find first for from frustrated frustrating frustration frustrations get gets getting give given goes going gone good got great had has have having hear help here hope however how issue issues into its itself just keep kind know last least left less let like long look looking made make many matter may maybe mean might more most much must need needs never next nothing now off once one only other our out over own people please point problem problems put quite rather really right said same say see seem seen send service shall should situation since some someone something sorry still such sure take team tell than thank thanks that the their them then there these they thing things think this those though through time times today tomorrow too took totally tried try trying under understand understandable until upset upsetting use used very want wanted was way week weeks well went were what when where whether which while who whole whom whose why will with without work working would write wrote yes yesterday yet you your yours yourself angry annoyed annoying disappointed disappointing disappointment concern concerns concerned worried worry inconvenience experience customer customers support completely absolutely fully appreciate apologise apologize apologies apology contact contacted message request'.split(
    ' ',
  ),
);

function stem(word: string): string {
  return word.replace(/'s$/u, '').replace(/(?:ing|ed|es|s|y|e)$/u, '');
}

/** The words of a plain text that carry its matter, stemmed: "deliveries" and "delivery" meet. */
export function matterWords(plain: string): Set<string> {
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'-]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !word.includes("'") && !COMMON.has(word)).map(stem));
}

/** How many words of matter two plain texts have in common. */
export function sharedWords(a: string, b: string): number {
  const known = matterWords(b);
  return [...matterWords(a)].filter((word) => known.has(word)).length;
}
