import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { build } from 'wxt';
import { type PackageFile, packageFiles } from '@/tools/check/package-files';
import { ROOT } from '@/tools/check/source-file';

const AGAIN = '.output/again';

function fingerprints(files: readonly PackageFile[]): string[] {
  return files.map(
    ({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')} ${path}`,
  );
}

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(ROOT + AGAIN, { recursive: true, force: true });
});

test('the same sources make the same package, byte for byte', { timeout: 120_000 }, async () => {
  // The runner's own NODE_ENV would choose React's build for developers.
  vi.stubEnv('NODE_ENV', 'production');
  await build({ root: ROOT, outDir: AGAIN, mode: 'production' });
  const again = fingerprints(packageFiles(`${AGAIN}/chrome-mv3`));
  expect(again).toEqual(fingerprints(packageFiles()));
});
