import { satisfies } from './engines';

/** What is looked at of a `package-lock.json` of version 3. */
export interface Lockfile {
  packages: Record<
    string,
    {
      version?: string;
      resolved?: string;
      integrity?: string;
      link?: boolean;
      inBundle?: boolean;
      engines?: { node?: string };
      dependencies?: Record<string, string>;
      devDependencies?: Record<string, string>;
    }
  >;
}

/** Entries that name where they come from, or that nothing vouches for. */
export function lockfileViolations({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '') return [];
    const wrongs: string[] = [];
    if (entry.resolved) wrongs.push(`${path} names the host it came from`);
    if (entry.link) wrongs.push(`${path} is a link`);
    if (!entry.link && !entry.inBundle && !/^sha512-/.test(entry.integrity ?? '')) {
      wrongs.push(`${path} has no SHA-512`);
    }
    return wrongs;
  });
}

/** Packages that would print an engine warning on a version of Node. */
export function engineViolations({ packages }: Lockfile, node: string): string[] {
  return Object.entries(packages)
    .filter(([, { engines }]) => engines?.node && !satisfies(node, engines.node))
    .map(([path, { engines }]) => `${path} asks for Node ${engines?.node}`);
}

/** Names whose range in the manifest and in the lockfile differ; empty when both agree. */
export function outOfSync(
  { packages }: Lockfile,
  kind: 'dependencies' | 'devDependencies',
  wanted: Record<string, string>,
): string[] {
  const locked = packages['']?.[kind] ?? {};
  const names = new Set([...Object.keys(wanted), ...Object.keys(locked)]);
  return [...names].filter(
    (name) => wanted[name] !== locked[name] || !packages[`node_modules/${name}`],
  );
}
