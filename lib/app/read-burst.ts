import type { Burst } from '../conversation/bursts';
import { pickWindows } from '../conversation/windows';
import type { EncodeOptions, Encoder } from '../model/encoder';
import { formatContext } from '../model/format-context';
import { decide } from '../reading/decide';
import type { HeadSpecs } from '../reading/head-specs';
import type { Reading } from '../reading/reading';

/**
 * Reads what a customer feels in a burst: at most eight windows of it, each with the two turns before
 * the burst. Rejects with an AbortError when cancelled and with a ModelError when the model cannot run.
 */
export async function readBurst(
  encoder: Encoder,
  heads: HeadSpecs,
  burst: Burst,
  options: EncodeOptions,
): Promise<Reading> {
  const { read, total } = pickWindows(await encoder.windows(burst.text));
  const second = formatContext(burst.context, heads.emoji);
  const outputs = await Promise.all(
    read.map(({ start, end }) => encoder.encode(burst.text.slice(start, end), second, options)),
  );
  return decide(outputs, total, heads);
}
