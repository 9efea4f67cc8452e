import { FORMS } from './forms';

const HEX = 16;
const MOST_TIME = 2 ** 48 - 1;

function hex(value: number, digits: number): string {
  return value.toString(HEX).padStart(digits, '0');
}

function layOut(time: number, counter: number, random: Uint8Array): string {
  const tail = Array.from(random.subarray(0, 8), (byte, at) =>
    hex(at === 0 ? (byte & 0x3f) | 0x80 : byte, 2),
  ).join('');
  const head = hex(time, 12);
  return [
    head.slice(0, 8),
    head.slice(8),
    `7${hex(counter, 3)}`,
    tail.slice(0, 4),
    tail.slice(4),
  ].join('-');
}

/**
 * The next UUIDv7 (RFC 9562, 12-bit counter) after `previous`, always greater than it as text, even
 * where the clock stands still or goes back.
 * `now` in ms since 1970; `random` 10 bytes: 8 for the tail, 2 for where the counter of a new
 * millisecond starts. Throws RangeError for fewer bytes or a `previous` that is no UUIDv7.
 */
export function nextUuidV7(now: number, previous: string | null, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('10 random bytes are needed');
  // Half of the counter's range stays free for ids of the same millisecond.
  const start = ((random[8] ?? 0) << 3) | ((random[9] ?? 0) & 7);
  const time = Math.min(Math.max(0, Math.trunc(now)), MOST_TIME);
  if (previous === null) return layOut(time, start, random);
  if (!FORMS.uuidV7.test(previous)) throw new RangeError('not a UUIDv7');
  const digits = previous.replaceAll('-', '');
  const lastTime = Number.parseInt(digits.slice(0, 12), HEX);
  if (time > lastTime) return layOut(time, start, random);
  const counter = Number.parseInt(digits.slice(13, 16), HEX) + 1;
  return counter <= 0xfff ? layOut(lastTime, counter, random) : layOut(lastTime + 1, start, random);
}
