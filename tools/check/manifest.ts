import * as v from 'valibot';
import type { SourceFile } from './source-file';

const Texts = v.array(v.string());

/** The parts of a built manifest that are looked at; `strictObject` refuses every other key. */
const Manifest = v.strictObject({
  manifest_version: v.literal(3),
  name: v.literal('__MSG_name__'),
  description: v.literal('__MSG_description__'),
  version: v.string(),
  default_locale: v.literal('en'),
  permissions: Texts,
  host_permissions: Texts,
  action: v.strictObject({ default_title: v.string(), default_icon: v.optional(v.unknown()) }),
  content_security_policy: v.strictObject({ extension_pages: v.string() }),
  commands: v.record(
    v.string(),
    v.strictObject({
      suggested_key: v.optional(v.strictObject({ default: v.string() })),
      description: v.optional(v.string()),
    }),
  ),
  minimum_chrome_version: v.optional(v.string()),
  icons: v.optional(v.record(v.string(), v.string())),
  background: v.union([
    v.strictObject({ type: v.literal('module'), service_worker: v.string() }),
    v.strictObject({ type: v.literal('module'), scripts: Texts }),
  ]),
  side_panel: v.optional(v.strictObject({ default_path: v.string() })),
  sidebar_action: v.optional(v.unknown()),
  options_ui: v.optional(
    v.strictObject({ page: v.string(), open_in_tab: v.optional(v.boolean()) }),
  ),
  browser_specific_settings: v.optional(v.unknown()),
  content_scripts: v.array(
    v.strictObject({
      matches: Texts,
      js: Texts,
      run_at: v.optional(v.string()),
      all_frames: v.optional(v.literal(false)),
      // The page's own world would let the page read and change what we do.
      world: v.optional(v.literal('ISOLATED')),
    }),
  ),
});

/** What a manifest must say exactly. Lists are compared without their order. */
export interface ManifestPins {
  csp: string;
  permissions: readonly string[];
  hosts: readonly string[];
  /** Match patterns of the content scripts. */
  matches: readonly string[];
}

function differs(what: string, found: readonly string[], pinned: readonly string[]): string[] {
  const [has, wants] = [[...found].sort().join(', '), [...pinned].sort().join(', ')];
  return has === wants ? [] : [`${what}: ${has} instead of ${wants}`];
}

function commandViolations(
  commands: Record<string, { suggested_key?: { default: string } | undefined }>,
): string[] {
  const keys = Object.values(commands).flatMap(({ suggested_key: key }) => key?.default ?? []);
  const wrongs = keys
    .filter((key) => /Ctrl\+Alt|Alt\+Ctrl/i.test(key))
    .map((key) => `${key} is AltGr`);
  // Chrome refuses a manifest with more.
  return keys.length > 4 ? [...wrongs, `${keys.length} suggested keys`] : wrongs;
}

/** Where a built manifest says more, less or other than it must; empty when it is right. */
export function manifestViolations(given: unknown, pins: ManifestPins): string[] {
  const parsed = v.safeParse(Manifest, given);
  if (!parsed.success) {
    return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'manifest'}: ${issue.message}`);
  }
  const manifest = parsed.output;
  const matches = manifest.content_scripts.flatMap((script) => script.matches);
  return [
    ...differs('CSP', [manifest.content_security_policy.extension_pages], [pins.csp]),
    ...differs('permissions', manifest.permissions, pins.permissions),
    ...differs('host permissions', manifest.host_permissions, pins.hosts),
    ...differs('content script matches', matches, pins.matches),
    ...commandViolations(manifest.commands),
  ];
}

/** Permissions that no file uses: each must be worth what it frightens the installing person with. */
export function unusedPermissions(
  uses: Readonly<Record<string, RegExp>>,
  permissions: readonly string[],
  files: readonly SourceFile[],
): string[] {
  return permissions.filter((name) => {
    const use = uses[name];
    return use === undefined || !files.some(({ text }) => use.test(text));
  });
}
