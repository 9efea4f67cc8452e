import { expect, test } from 'vitest';
import { networkUses } from './network';

function uses(text: string): string[] {
  return networkUses({ path: 'lib/app/a.tsx', text }).map(({ use }) => use);
}

test.each([
  ["fetch('a');", 'fetch'],
  ["globalThis.fetch('a');", 'fetch'],
  ['const f = fetch;', 'fetch'],
  ['new XMLHttpRequest();', 'XMLHttpRequest'],
  ["new WebSocket('wss://a');", 'WebSocket'],
  ["new EventSource('a');", 'EventSource'],
  ['new RTCPeerConnection();', 'RTCPeerConnection'],
  ["navigator.sendBeacon('a');", 'sendBeacon'],
  ["navigator['sendBeacon']('a');", 'sendBeacon'],
  ['await import(address);', 'import(address)'],
  ["await import('https://a/b.js');", 'import(address)'],
  ['a.innerHTML = b;', 'innerHTML'],
  ['a.outerHTML = b;', 'outerHTML'],
  ['const a = <b dangerouslySetInnerHTML={{ __html: c }} />;', 'dangerouslySetInnerHTML'],
  ["window.postMessage(a, '*');", 'postMessage'],
  ['frame.contentWindow.postMessage(a);', 'postMessage'],
  ["eval('a');", 'eval'],
  ["new Function('a');", 'Function'],
  ["setTimeout('a()', 1);", 'a timer that runs text'],
  ["document.createElement('script');", 'a new <script>'],
  ["localStorage.setItem('a', b);", 'localStorage'],
  ['document.cookie;', 'cookie'],
  ['browser.storage.sync.set(a);', 'storage.sync'],
  ['browser.runtime.onMessageExternal.addListener(f);', 'onMessageExternal'],
])('%s', (text, use) => {
  expect(uses(text)).toContain(use);
});

test.each([
  'port.postMessage(a);',
  'const a = b.outerHTML;',
  'const worker = new Worker(a); worker.postMessage(b);',
  "await import('./a');",
  'function f(fetch: string) { return fetch; }',
  'type F = typeof fetch | Function;',
  'browser.storage.local.set(a);',
  'setTimeout(() => 1, 1);',
  "document.createElement('div').textContent = a;",
])('%s is allowed', (text) => {
  expect(uses(text)).toEqual([]);
});
