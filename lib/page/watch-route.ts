/** How often the page is looked at where nothing tells of a change, ms. */
const WAITING_MS = 250;
const SETTLED_MS = 1_000;

/** The Navigation API, as far as it is used; not in every browser yet. */
interface NavigationTarget {
  navigation?: EventTarget;
}

/**
 * Calls `check` when the page may show another thread: after a change of route (the page's own `pushState`
 * reaches an extension only through the Navigation API), when the tab is shown again, and now and then:
 * every 250 ms while `check` returns false (nothing found yet), else once a second. Ends with `signal`.
 */
export function watchRoute(document: Document, check: () => boolean, signal: AbortSignal): void {
  const view = document.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = setTimeout(look, check() ? SETTLED_MS : WAITING_MS);
  }

  const navigation = (view as NavigationTarget | null)?.navigation;
  for (const event of ['navigatesuccess', 'currententrychange']) {
    navigation?.addEventListener(event, look, { signal });
  }
  for (const event of ['popstate', 'hashchange']) view?.addEventListener(event, look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  look();
}
