/** What Chromium's sampling profiler gives (`Profiler.stop`), as far as it is used. Times in µs. */
export interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string };
    children?: number[] | undefined;
  }[];
  startTime: number;
  endTime: number;
  samples?: number[] | undefined;
  timeDeltas?: number[] | undefined;
}

/** How long code of one origin, and all it calls, held the thread; ms. */
export interface ProfileShare {
  total: number;
  /** Longest stretch without a break. */
  longest: number;
  /** Stretches over 50 ms. */
  over50: number;
}

const LONG = 50_000;
const COLLECTOR = '(garbage collector)';

function nodesUnder(profile: CpuProfile, prefix: string): Set<number> {
  const children = new Map(profile.nodes.map(({ id, children }) => [id, children ?? []]));
  const found = new Set<number>();
  const open = profile.nodes
    .filter(({ callFrame }) => callFrame.url.startsWith(prefix))
    .map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(children.get(id) ?? []));
  }
  return found;
}

/**
 * Sums what the profile saw of code whose address starts with `prefix`, what it calls included. Clearing
 * memory in the middle of it counts as part of it.
 */
export function profileShare(profile: CpuProfile, prefix: string): ProfileShare {
  const ours = nodesUnder(profile, prefix);
  const collectors = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.functionName === COLLECTOR)
      .map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = profile;
  const stretches: number[] = [];
  let time = profile.startTime;
  let began: number | null = null;
  function end(): void {
    if (began !== null) stretches.push(time - began);
    began = null;
  }
  samples.forEach((sample, at) => {
    time += timeDeltas[at] ?? 0;
    if (ours.has(sample)) began ??= time;
    else if (!collectors.has(sample)) end();
  });
  time = Math.max(time, profile.endTime);
  end();
  return {
    total: stretches.reduce((sum, stretch) => sum + stretch, 0) / 1000,
    longest: Math.max(0, ...stretches) / 1000,
    over50: stretches.filter((stretch) => stretch > LONG).length,
  };
}
