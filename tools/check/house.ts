import { type Import, importsOf } from './imports';
import { isShipped, isTest, type SourceFile } from './source-file';
import type { Violation } from './violation';

/** The folders of lib from top to bottom: a file imports from its own and from those above. */
export const LIB_ORDER: readonly string[] = [
  'conversation',
  'statistics',
  'i18n',
  'reading',
  'prompting',
  'adherence',
  'forecast',
  'events',
  'reports',
  'export',
  'page',
  'sites',
  'model',
  'settings',
  'records',
  'messages',
  'app',
];

/** Values in, values out; these import only one another. */
export const PURE: readonly string[] = LIB_ORDER.slice(0, LIB_ORDER.indexOf('page'));

/** Packages without an effect of their own. */
const PURE_PACKAGES = ['valibot', 'diff', 'fflate'];
const COMPONENT_PACKAGES = ['react', 'react-dom', 'react-dom/client'];
const TEST_PACKAGES =
  /^(vitest|@vitest\/|fast-check|node:|fake-indexeddb|vite$|@axe-core\/|axe-core|@playwright\/test|ckeditor5)/;

function room(path: string): { area: string; folder: string } {
  const [area = '', folder = ''] = path.split('/');
  return { area, folder };
}

/** Data and assets that belong to no room of the house. */
function isData(target: string): boolean {
  return /\.(json|css|html|svg|png)$/.test(target) || target.startsWith('public/');
}

/** `node-….ts` reads files for tools and tests; it is kept beside the code it feeds. */
function isForNode(path: string): boolean {
  return /\/node-[\w-]+(\.ts)?$/.test(path);
}

function libTarget(path: string, target: string): string | null {
  const from = LIB_ORDER.indexOf(room(path).folder);
  const to = LIB_ORDER.indexOf(room(target).folder);
  if (to < 0) return `imports ${target}, which is in no room of the house`;
  if (to > from) return `imports ${target}, which is below it`;
  const pure = PURE.includes(room(path).folder);
  return pure && !PURE.includes(room(target).folder) ? `is pure and imports ${target}` : null;
}

function insideTarget(path: string, target: string): string | null {
  const from = room(path).area;
  const to = room(target).area;
  if (to === 'entrypoints') {
    const own = from === 'entrypoints' && room(path).folder === room(target).folder;
    return own ? null : `imports the entrypoint ${target}`;
  }
  if (isData(target)) return null;
  if (isForNode(target) && isShipped(path) && !isForNode(path)) {
    return `ships and imports ${target}, which runs in Node only`;
  }
  // A test may use what supports tests; nothing that ships may.
  if (isTest(path) && (to === 'tests' || to === 'tools')) return null;
  switch (from) {
    case 'lib':
      return to === 'lib' ? libTarget(path, target) : `imports ${target}, which is below it`;
    case 'components':
      if (to === 'components') return null;
      if (to === 'lib' && PURE.includes(room(target).folder)) return null;
      return `is a component and imports ${target}`;
    case 'entrypoints':
      return to === 'lib' || to === 'components' ? null : `imports ${target}, which is below it`;
    case 'tools':
      return to === 'tests' && !target.startsWith('tests/pages/')
        ? `imports ${target}, which is below it`
        : null;
    default:
      return null;
  }
}

function packageTarget(path: string, specifier: string): string | null {
  if (isTest(path) || path.startsWith('tools/') || path.startsWith('tests/')) return null;
  const { area, folder } = room(path);
  if (isForNode(path)) return null;
  if (TEST_PACKAGES.test(specifier)) return `ships and imports ${specifier}`;
  if (area === 'lib' && PURE.includes(folder) && !PURE_PACKAGES.includes(specifier)) {
    return `is pure and imports ${specifier}`;
  }
  if (area === 'components' && ![...COMPONENT_PACKAGES, ...PURE_PACKAGES].includes(specifier)) {
    return `is a component and imports ${specifier}`;
  }
  return null;
}

/** In lib paths are relative and have no extension; everyone else names lib from the root. */
function spelling(path: string, { specifier, target, kind, asFile }: Import): string | null {
  if (target === null || kind === 'url' || asFile || isData(target)) return null;
  if (/\.tsx?$/.test(specifier)) return `imports '${specifier}' with its extension`;
  const inLib = room(path).area === 'lib';
  if (inLib && room(target).area === 'lib' && !specifier.startsWith('.')) {
    return `imports '${specifier}' from the root instead of relatively`;
  }
  if (!inLib && room(target).area === 'lib' && specifier.startsWith('.')) {
    return `imports '${specifier}' instead of '@/${target}'`;
  }
  return null;
}

/** Breaches of the arrows of the house in one file; pure folders and components included. */
export function houseViolations(file: SourceFile): Violation[] {
  const { path } = file;
  const { area, folder } = room(path);
  const found: Violation[] = [];
  if (area === 'lib' && !LIB_ORDER.includes(folder)) {
    found.push({ path, line: 0, what: 'is in no room of the house' });
  }
  for (const import_ of importsOf(file)) {
    const { target, specifier, line } = import_;
    const wrong = target === null ? packageTarget(path, specifier) : insideTarget(path, target);
    for (const what of [wrong, spelling(path, import_)]) {
      if (what) found.push({ path, line, what });
    }
  }
  return found;
}
