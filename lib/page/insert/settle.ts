/** Longest wait for two frames: a covered window draws none. */
const NO_FRAMES_MS = 120;

/** Resolves after two frames: editors handle `selectionchange` and draw their model within them. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAMES_MS);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
