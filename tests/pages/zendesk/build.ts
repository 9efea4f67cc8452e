import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ckeditor from 'ckeditor5/package.json' with { type: 'json' };
import { build, version } from 'esbuild';

export interface ServedFile {
  body: Buffer;
  type: string;
}

export interface ZendeskPage {
  html: string;
  /** By URL path. */
  files: Map<string, ServedFile>;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = `${ROOT}node_modules/.cache/attune-practice`;
const SCRIPT = '/assets/agent.js';
const STYLE = '/assets/agent.css';

const HTML = `<!doctype html>
<html lang="en-US" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Agent Workspace</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE}">
</head>
<body><script type="module" src="${SCRIPT}"></script></body>
</html>
`;

async function key(): Promise<string> {
  const hash = createHash('sha256').update(`${version} ${ckeditor.version}`);
  const names = (await readdir(HERE)).filter((name) => /\.(ts|css)$/.test(name)).sort();
  for (const name of names) hash.update(name).update(await readFile(`${HERE}${name}`));
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

async function bundle(name: string): Promise<{ js: Buffer; css: Buffer }> {
  const { outputFiles } = await build({
    entryPoints: { agent: `${HERE}main.ts` },
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
  if (!js || !css) throw new Error('The practice page was built without a script or a style.');
  await mkdir(CACHE, { recursive: true });
  return {
    js: await keep(`${CACHE}/${name}.js`, js.contents),
    css: await keep(`${CACHE}/${name}.css`, css.contents),
  };
}

let built: Promise<ZendeskPage> | undefined;

async function buildOnce(): Promise<ZendeskPage> {
  const name = await key();
  const { js, css } = (await fromCache(name)) ?? (await bundle(name));
  return {
    html: HTML,
    files: new Map([
      [SCRIPT, { body: js, type: 'text/javascript; charset=utf-8' }],
      [STYLE, { body: css, type: 'text/css; charset=utf-8' }],
    ]),
  };
}

/** The practice page as one document, one script and one style; built once, and kept on disk by content. */
export function buildZendeskPage(): Promise<ZendeskPage> {
  built ??= buildOnce();
  return built;
}
