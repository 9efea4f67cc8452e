/** Desks can show the newest message first; only times that all say so turn the list. */
export class PageOrder {
  private count = 0;
  private first = '';
  private last = '';
  private falls = true;

  /** Takes in the time of the page's next message, ISO 8601; empty where it has none. */
  push(stamp: string): void {
    if (stamp === '') return;
    if (this.count === 0) this.first = stamp;
    else if (stamp > this.last) this.falls = false;
    this.last = stamp;
    this.count += 1;
  }

  get isNewestFirst(): boolean {
    return this.falls && this.count > 1 && this.first !== this.last;
  }
}
