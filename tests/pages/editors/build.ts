import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { LabEditor } from './kinds';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Draft.js, the newest of which is of 2020, asks React DOM for what it no longer has. */
const withOldReactDom: Plugin = {
  name: 'old-react-dom',
  setup(build) {
    build.onResolve({ filter: /^react-dom$/ }, ({ importer }) =>
      importer.includes('/draft-js/') ? { path: `${HERE}old-react-dom.ts` } : null,
    );
  },
};

export interface EditorPage {
  js: string;
  /** Empty for an editor without a style sheet. */
  css: string;
}

/** Bundles the page of one editor in memory. */
export async function buildEditorPage({ kind }: LabEditor): Promise<EditorPage> {
  const { outputFiles } = await build({
    entryPoints: [`${HERE}${kind}`],
    outdir: HERE,
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    target: 'chrome116',
    legalComments: 'none',
    loader: { '.svg': 'dataurl' },
    plugins: [withOldReactDom],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
  });
  const ending = (end: string): string =>
    outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { js: ending('.js'), css: ending('.css') };
}
