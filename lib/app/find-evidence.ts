import type { Burst } from '../conversation/bursts';
import { clauses } from '../conversation/clauses';
import type { Span } from '../conversation/conversation';
import { pickWindows } from '../conversation/windows';
import type { EncodeOptions, Encoder } from '../model/encoder';
import { formatContext } from '../model/format-context';
import type { HeadSpecs } from '../reading/head-specs';
import { EMOTIONS } from '../reading/labels';
import type { Reading } from '../reading/reading';

/** At most this many clauses are hidden in turn: each costs a pass. */
const MOST_CLAUSES = 10;
const MOST_SPANS = 3;
/** A clause is evidence when hiding it takes this much off the label's logit … */
const MIN_DROP = 0.5;
/** … and at least this share of what the strongest clause takes off. */
const SHARE_OF_STRONGEST = 0.4;

function without(text: string, window: Span, hidden: Span): string {
  return `${text.slice(window.start, hidden.start)} ${text.slice(hidden.end, window.end)}`;
}

/**
 * Finds the clauses a reading's primary emotion rests on, by hiding each in turn in the window that
 * shows the emotion most. Offsets into the burst's text, strongest first, at most three; none for a
 * neutral reading or where no clause stands out. Rejects as `readBurst` does.
 */
export async function findEvidence(
  encoder: Encoder,
  heads: HeadSpecs,
  burst: Burst,
  reading: Reading,
  options: EncodeOptions,
): Promise<Span[]> {
  const { primary } = reading;
  if (primary === 'neutral') return [];
  const at = EMOTIONS.indexOf(primary);
  const second = formatContext(burst.context, heads.emoji);
  const logit = async (text: string): Promise<number> =>
    (await encoder.encode(text, second, options)).emotions[at] ?? 0;

  const { read } = pickWindows(await encoder.windows(burst.text));
  const whole = await Promise.all(
    read.map(async (span) => ({
      span,
      logit: await logit(burst.text.slice(span.start, span.end)),
    })),
  );
  const [strongest] = whole.sort((a, b) => b.logit - a.logit);
  if (!strongest) return [];
  const window = strongest.span;
  const pieces = clauses(burst.text.slice(window.start, window.end), MOST_CLAUSES).map((piece) => ({
    start: window.start + piece.start,
    end: window.start + piece.end,
  }));
  if (pieces.length === 1) return pieces;
  const drops = await Promise.all(
    pieces.map(async (span) => ({
      span,
      drop: strongest.logit - (await logit(without(burst.text, window, span))),
    })),
  );
  drops.sort((a, b) => b.drop - a.drop);
  const least = Math.max(MIN_DROP, SHARE_OF_STRONGEST * (drops[0]?.drop ?? 0));
  return drops
    .filter(({ drop }) => drop >= least)
    .slice(0, MOST_SPANS)
    .map(({ span }) => span);
}
