import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tools/browser/find-browser.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = { '@': root, '~': root };
const ortAlias = {
  'onnxruntime-web/wasm': `${root}node_modules/onnxruntime-web/dist/ort.wasm.min.mjs`,
};

/** Folders whose tests need a real DOM, editor or worker run in Chromium; all others in Node. */
const IN_CHROMIUM = [
  'lib/page/**/*.test.ts',
  'lib/sites/**/*.test.ts',
  'lib/model/**/*.browser.test.ts',
  'components/**/*.test.tsx',
  'lib/app/**/*.test.tsx',
];

/** Known beforehand: with a cold cache Vite would find them one by one and reload amid a test. */
const USED_IN_CHROMIUM = [
  '@huggingface/tokenizers',
  'ckeditor5',
  'diff',
  'fast-check',
  'onnxruntime-web/wasm',
  'prosemirror-commands',
  'prosemirror-history',
  'prosemirror-keymap',
  'prosemirror-model',
  'prosemirror-schema-basic',
  'prosemirror-state',
  'prosemirror-view',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'valibot',
];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          include: ['lib/**/*.test.ts', 'tools/**/*.test.ts', 'tests/repo/**/*.test.ts'],
          exclude: [...IN_CHROMIUM, 'node_modules/**'],
          environment: 'node',
        },
      },
      {
        resolve: { alias },
        // Looks at .output/chrome-mv3: run it after a build.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' },
      },
      {
        resolve: { alias: { ...alias, ...ortAlias } },
        optimizeDeps: { include: USED_IN_CHROMIUM },
        test: {
          name: 'chromium',
          include: IN_CHROMIUM,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser().path, args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
