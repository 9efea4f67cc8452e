/** A proper name where a place stands: "to Leeds", "from your Berlin store", "at 7 Mill Lane". */
const PLACE =
  /\b(?:in|to|into|from|at|near|via|outside|around)\s+(?:the |your |our |my )?(?:\d+\p{L}?\s)?(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3})/gu;

/** Days and months are dates; languages and these stand there without being a place. */
const NO_PLACE =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|German|French|Spanish|Hello|Hi|Dear|Thanks|Please|Customer|Support|Service)\b/u;

/**
 * The places a text names, in lower case, each once: proper names after a word that a place follows. A
 * person who was spoken "to" counts as well: to name them is just as concrete.
 */
export function placesIn(text: string): Set<string> {
  const names = [...text.matchAll(PLACE)].map((match) => match[1] ?? '');
  return new Set(names.filter((name) => !NO_PLACE.test(name)).map((name) => name.toLowerCase()));
}
