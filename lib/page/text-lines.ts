/** Stands for quoted text. */
const QUOTE_LINE = '>';

const EMOJI =
  /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){0,15}$/u;
/** White space that a browser folds, or that is not seen. */
const FOLDS = /[^\S ]|[\u200b\u2060]| {2}/;

/**
 * What adds to a text: a text node, a picture that may stand for an emoji, or what the page draws between.
 * `break`: `<br>`; `edge`: of a block; `space`: between cells; `quote`: in place of quoted text.
 */
export type TextStep = Text | HTMLImageElement | 'break' | 'edge' | 'space' | 'quote';

/** Chat bubbles keep line breaks by style; a detached copy has no style, so tags count as well. */
function keepsLines(parent: Element): boolean {
  if (
    parent.closest('pre, textarea, [style*="white-space: pre" i], [style*="white-space:pre" i]')
  ) {
    return true;
  }
  const view = parent.isConnected ? parent.ownerDocument.defaultView : null;
  return view?.getComputedStyle(parent).whiteSpace.startsWith('pre') ?? false;
}

/** Collects lines; white space is folded as a browser would. */
export class TextLines {
  private readonly done: string[] = [];
  private line = '';
  private size = 0;

  constructor(private readonly limit: number) {}

  get full(): boolean {
    return this.size > this.limit;
  }

  take(step: TextStep): void {
    if (step === 'edge') this.edge();
    else if (step === 'break') this.break();
    else if (step === 'space') this.add(' ');
    else if (step === 'quote') this.addQuote();
    else if (step instanceof Text) this.addText(step);
    else if (EMOJI.test(step.alt)) this.add(step.alt);
  }

  read(): { text: string; cut: boolean } {
    const text = [...this.done, this.line.trimEnd()].join('\n').trim();
    return { text: text.slice(0, this.limit), cut: text.length > this.limit };
  }

  private add(text: string): void {
    const folded = FOLDS.test(text)
      ? text.replaceAll(/[\u200b\u2060\ufeff]/g, '').replaceAll(/[\s\u00a0]+/g, ' ')
      : text;
    const spaced = this.line === '' || this.line.endsWith(' ');
    const piece = spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
    this.line += piece;
    this.size += piece.length;
  }

  private addText(text: Text): void {
    const { data } = text;
    // Asking for the style costs, and most texts have no line break to keep.
    const mayKeep = data.includes('\n') && data.trim().includes('\n');
    if (!mayKeep || !text.parentElement || !keepsLines(text.parentElement)) {
      this.add(data);
      return;
    }
    for (const [at, part] of data.split('\n').entries()) {
      if (this.full) return;
      if (at > 0) this.break();
      this.add(part);
    }
  }

  private addQuote(): void {
    this.edge();
    this.add(QUOTE_LINE);
    this.edge();
  }

  /** Ends the line even when it is empty, as `<br>` does. */
  private break(): void {
    this.done.push(this.line.trimEnd());
    this.line = '';
    this.size += 1;
  }

  /** Ends the line unless it is empty, as the edge of a block does. */
  private edge(): void {
    if (this.line !== '' && this.line.trim() !== '') this.break();
    else this.line = '';
  }
}
