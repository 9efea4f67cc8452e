import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Builds the gallery into a folder: index.html, gallery.js, gallery.css. Open it with ?state=NAME. */
export async function buildGallery(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: { gallery: join(HERE, 'gallery.tsx') },
    outdir: outDir,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'chrome116',
    alias: { '@': ROOT.replace(/\/$/, '') },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  await copyFile(join(HERE, 'index.html'), join(outDir, 'index.html'));
}
