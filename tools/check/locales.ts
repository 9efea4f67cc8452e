import * as v from 'valibot';

const Messages = v.record(v.string(), v.object({ message: v.pipe(v.string(), v.nonEmpty()) }));

/** Where `_locales` are not complete: a key one language lacks, an empty text, a key nobody wrote. */
export function localeViolations(
  locales: Readonly<Record<string, unknown>>,
  manifestText: string,
): string[] {
  const wanted = [...manifestText.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  const parsed = Object.entries(locales).map(([name, text]) => ({
    name,
    text: v.safeParse(Messages, text),
  }));
  const all = new Set(wanted);
  for (const { text } of parsed) {
    if (text.success) for (const key of Object.keys(text.output)) all.add(key);
  }
  return parsed.flatMap(({ name, text }) => {
    if (!text.success) return [`${name}: ${text.issues[0].message}`];
    const has = text.output;
    const missing = [...all].filter((key) => !(key in has)).map((key) => `${name}: lacks ${key}`);
    const idle = Object.keys(has).filter((key) => !wanted.includes(key));
    return [...missing, ...idle.map((key) => `${name}: ${key} is used nowhere`)];
  });
}
