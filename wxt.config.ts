import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const ORT = 'node_modules/onnxruntime-web/dist';
const ORT_FILES = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'];

function rooted(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${size}.png`]));

/** Only what is needed to start our own code and the WASM runtime; everything else is refused. */
const CSP = [
  "default-src 'none'",
  // The ONNX runtime compiles WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  // The model, the tokenizer and the runtime are fetched from the package itself.
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  srcDir: '.',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen', 'scripting']),
    ],
    host_permissions: [
      'https://*.zendesk.com/agent/*',
      'https://app.intercom.com/*',
      'https://app.eu.intercom.com/*',
      'https://app.au.intercom.com/*',
      'https://mail.google.com/*',
    ],
    icons: ICONS,
    action: { default_title: '__MSG_name__', default_icon: ICONS },
    content_security_policy: { extension_pages: CSP },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_command_open__',
      },
      'insert-first': {
        suggested_key: { default: 'Alt+Shift+1' },
        description: '__MSG_command_insert__',
      },
      'next-phrases': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_next__',
      },
      dismiss: {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_command_dismiss__',
      },
    },
    minimum_chrome_version: '116',
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'attune@attune.invalid' } } }
      : {}),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const name of ORT_FILES) {
        files.push({ absoluteSrc: rooted(`./${ORT}/${name}`), relativeDest: `ort/${name}` });
      }
    },
  },
  vite: () => ({
    resolve: {
      // The build of the runtime that loads its wasm by URL: one copy in the package, threads possible.
      alias: { 'onnxruntime-web/wasm': rooted(`./${ORT}/ort.wasm.min.mjs`) },
    },
    build: { target: 'chrome116', modulePreload: false },
  }),
});
