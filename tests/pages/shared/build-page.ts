import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, version } from 'esbuild';
import { SCRIPT, STYLE } from './addresses';

export interface ServedFile {
  body: Buffer;
  type: string;
}

export interface PracticePage {
  html: string;
  /** By URL path. */
  files: Map<string, ServedFile>;
}

const PAGES = fileURLToPath(new URL('../', import.meta.url));
const CACHE = fileURLToPath(
  new URL('../../../node_modules/.cache/attune-practice', import.meta.url),
);

function htmlOf(title: string): string {
  return `<!doctype html>
<html lang="en-US" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE}">
</head>
<body><script type="module" src="${SCRIPT}"></script></body>
</html>
`;
}

/** Changes with any source of the page and with the versions of what is bundled. */
async function keyOf(folder: string, versions: string): Promise<string> {
  const hash = createHash('sha256').update(`${folder} ${version} ${versions}`);
  for (const from of [...new Set([folder, 'shared', 'zendesk'])]) {
    const names = (await readdir(`${PAGES}${from}`)).filter((name) => /\.(ts|css)$/.test(name));
    for (const name of names.sort())
      hash.update(name).update(await readFile(`${PAGES}${from}/${name}`));
  }
  return hash.digest('hex').slice(0, 20);
}

async function fromCache(name: string): Promise<{ js: Buffer; css: Buffer } | null> {
  try {
    return {
      js: await readFile(`${CACHE}/${name}.js`),
      css: await readFile(`${CACHE}/${name}.css`),
    };
  } catch {
    return null;
  }
}

/** Written beside and moved, so that two runs at once never read half a file. */
async function keep(path: string, body: Uint8Array): Promise<Buffer> {
  await writeFile(`${path}.${process.pid}`, body);
  await rename(`${path}.${process.pid}`, path);
  return Buffer.from(body);
}

async function bundle(folder: string, name: string): Promise<{ js: Buffer; css: Buffer }> {
  const { outputFiles } = await build({
    entryPoints: { agent: `${PAGES}${folder}/main.ts` },
    outdir: CACHE,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'chrome116',
    legalComments: 'none',
  });
  const [js, css] = ['.js', '.css'].map((end) =>
    outputFiles.find(({ path }) => path.endsWith(end)),
  );
  if (!js || !css) throw new Error(`${folder} was built without a script or a style.`);
  await mkdir(CACHE, { recursive: true });
  return {
    js: await keep(`${CACHE}/${name}.js`, js.contents),
    css: await keep(`${CACHE}/${name}.css`, css.contents),
  };
}

const built = new Map<string, Promise<PracticePage>>();

async function buildOnce(folder: string, title: string, versions: string): Promise<PracticePage> {
  const name = await keyOf(folder, versions);
  const { js, css } = (await fromCache(name)) ?? (await bundle(folder, name));
  return {
    html: htmlOf(title),
    files: new Map([
      [SCRIPT, { body: js, type: 'text/javascript; charset=utf-8' }],
      [STYLE, { body: css, type: 'text/css; charset=utf-8' }],
    ]),
  };
}

/**
 * The practice page of a folder beside this one as one document, one script and one style; built once, and
 * kept on disk by content. `versions`: of the packages it bundles.
 */
export function buildPage(folder: string, title: string, versions: string): Promise<PracticePage> {
  const page = built.get(folder) ?? buildOnce(folder, title, versions);
  built.set(folder, page);
  return page;
}
