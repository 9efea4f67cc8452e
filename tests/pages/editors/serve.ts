import type { BrowserContext } from '@playwright/test';
import { buildEditorPage } from './build';
import { LAB_EDITORS, type LabEditor } from './kinds';

/** A host that nobody has (RFC 2606). */
export const LAB_ORIGIN = 'https://editors.example';

function policy({ ownStyles }: LabEditor): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${ownStyles ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

function pageOf({ kind, title }: LabEditor): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/${kind}/page.css">
</head>
<body>
<main id="place"></main>
<input id="elsewhere" aria-label="Search">
<script type="module" src="/${kind}/page.js"></script>
</body>
</html>
`;
}

/** Room for a few lines, so that a click in the corner is a click on the first line. */
const STYLE = `
body { font: 16px/1.4 sans-serif; margin: 16px }
[contenteditable], textarea { box-sizing: border-box; min-height: 120px; width: 100% }
.ProseMirror, [data-lexical-editor], .public-DraftEditor-content { white-space: pre-wrap }
`;

/** Serves `/KIND` for every editor of the lab under a strict policy, each bundle built when first asked for. */
export async function serveEditors(context: BrowserContext): Promise<void> {
  const built = new Map<string, ReturnType<typeof buildEditorPage>>();
  await context.route(`${LAB_ORIGIN}/**`, async (route) => {
    const [, kind = '', file] = new URL(route.request().url()).pathname.split('/');
    const editor = LAB_EDITORS.find((candidate) => candidate.kind === kind);
    if (!editor) return route.fulfill({ status: 404, body: '' });
    if (file === undefined) {
      const headers = { 'content-security-policy': policy(editor) };
      return route.fulfill({ body: pageOf(editor), contentType: 'text/html', headers });
    }
    const page = built.get(kind) ?? buildEditorPage(editor);
    built.set(kind, page);
    const { js, css } = await page;
    if (file === 'page.js') return route.fulfill({ body: js, contentType: 'text/javascript' });
    return route.fulfill({ body: `${STYLE}${css}`, contentType: 'text/css' });
  });
}
