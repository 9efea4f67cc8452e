import type { PanelWords } from './panel-reader';

const started = performance.now();

function stamp(): string {
  return `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`;
}

/** A line of the transcript, with the time since the start. */
export function say(line: string): void {
  console.log(`${stamp()}  ${line}`);
}

function under(line: string): void {
  console.log(`${' '.repeat(10)}${line}`);
}

/** What Attune made of a message, under it. */
export function sayReading(words: PanelWords, ms: number): void {
  const certainty = [words.certainty, words.strength].filter(Boolean).join(', ');
  under(`├ hears   ${words.mood} (${certainty}) – on screen after ${Math.round(ms)} ms`);
  if (words.evidence.length > 0)
    under(`├ in      ${words.evidence.map((e) => `“${e}”`).join(' ')}`);
  if (words.need) under(`├ needs   ${words.need}`);
  if (words.phrases.length === 0) under(`└ offers  nothing: ${words.silence}`);
  words.phrases.forEach((phrase, at) => {
    under(
      `${at === words.phrases.length - 1 ? '└' : '├'} ${at === 0 ? 'offers ' : '       '} ${at + 1}. ${phrase}`,
    );
  });
}
