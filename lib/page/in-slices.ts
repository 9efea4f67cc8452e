/** Longest stretch of work at once, ms: well below the 50 ms that make a page feel stuck. */
const SLICE = 12;

/** A task of its own, so that the page can draw and react in between; not slowed in a hidden tab as timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** Calls `work` for each item in stretches of at most 12 ms. Ends early with `signal`. Gives whether it paused. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let paused = false;
  let until = performance.now() + SLICE;
  for (const item of items) {
    if (signal.aborted) return paused;
    if (performance.now() > until) {
      await nextTask();
      paused = true;
      until = performance.now() + SLICE;
    }
    if (!signal.aborted) work(item);
  }
  return paused;
}
