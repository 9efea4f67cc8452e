const ENGLISH =
  'the and you your is are it was have has not this that with for what when why how my i we they been can please will would do does of be from but if out just there any'.split(
    ' ',
  );
const OTHERS =
  'der das und ich nicht ist ein eine sie mein meine wir auf mit bitte noch wurde habe haben warum wann por que el los las una mi estoy pero gracias está tengo hola cuando je vous le les une est pas mon ma pour bonjour mais depuis avec não você meu minha uma obrigado quando het een niet ik mijn voor maar jullie heb il sono non della che ciao perché sie'.split(
    ' ',
  );

const english = new Set(ENGLISH);
const others = new Set(OTHERS);

/** Letters of scripts in which English is never written. */
const FOREIGN_SCRIPT = /[\p{L}--\p{Script=Latin}]/gv;

/**
 * Whether a text is English: by stop words and script. 'unknown' for emoji, numbers and texts too
 * short to tell, which a caller must not treat as another language.
 */
export function languageHint(text: string): 'en' | 'other' | 'unknown' {
  const sample = text.slice(0, 2000).toLowerCase().replaceAll('’', "'");
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = sample.match(FOREIGN_SCRIPT)?.length ?? 0;
  if (foreign >= 2 && foreign / letters > 0.3) return 'other';
  const words = sample.match(/[\p{L}']+/gu) ?? [];
  const hits = { en: 0, other: 0 };
  for (const word of words) {
    if (english.has(word) || /^(?:i|it|you|we|they|that)'/u.test(word) || word.endsWith("n't"))
      hits.en += 1;
    if (others.has(word)) hits.other += 1;
  }
  if (hits.other >= 2 && hits.other > hits.en) return 'other';
  return hits.en > 0 ? 'en' : 'unknown';
}
