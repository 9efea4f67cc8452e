export interface Labelled {
  text: string;
  label: string;
}

type Weights = Map<string, number>;

function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

function unit(weights: Weights): Weights {
  const norm = Math.hypot(...weights.values());
  return norm === 0 ? weights : new Map([...weights].map(([term, w]) => [term, w / norm]));
}

function vectorOf(text: string, idf: ReadonlyMap<string, number>): Weights {
  const counts: Weights = new Map();
  for (const term of termsOf(text))
    if (idf.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return unit(
    new Map([...counts].map(([term, n]) => [term, (1 + Math.log(n)) * (idf.get(term) ?? 0)])),
  );
}

/** Nearest centroid over TF-IDF of words and word pairs: the plain baseline. Labels, best first. */
export function trainTfIdf(rows: readonly Labelled[]): (text: string) => string[] {
  const seen: Weights = new Map();
  for (const { text } of rows)
    for (const term of new Set(termsOf(text))) seen.set(term, (seen.get(term) ?? 0) + 1);
  const idf = new Map(
    [...seen].map(([term, n]) => [term, Math.log((1 + rows.length) / (1 + n)) + 1]),
  );
  const sums = new Map<string, Weights>();
  for (const { text, label } of rows) {
    const sum = sums.get(label) ?? new Map<string, number>();
    for (const [term, w] of vectorOf(text, idf)) sum.set(term, (sum.get(term) ?? 0) + w);
    sums.set(label, sum);
  }
  const centroids = [...sums].map(([label, sum]) => ({ label, centroid: unit(sum) }));
  return (text) => {
    const vector = vectorOf(text, idf);
    return centroids
      .map(({ label, centroid }) => ({
        label,
        score: [...vector].reduce((dot, [term, w]) => dot + w * (centroid.get(term) ?? 0), 0),
      }))
      .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))
      .map(({ label }) => label);
  };
}

/** The baseline's answer for every row, each from the rows of the other folds. */
export function crossValidate(rows: readonly Labelled[], folds: number): string[][] {
  const answers: string[][] = rows.map(() => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const rank = trainTfIdf(rows.filter((_, at) => at % folds !== fold));
    rows.forEach(({ text }, at) => {
      if (at % folds === fold) answers[at] = rank(text);
    });
  }
  return answers;
}
