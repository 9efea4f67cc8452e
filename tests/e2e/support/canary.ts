import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that forwards nothing and remembers every host that was asked for. */
export interface Canary {
  url: string;
  asked: string[];
  close(): Promise<void>;
}

/** The browser's own services; no context of an extension can be the reason they are asked for. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|chromium)\.(com|org)(:\d+)?$/;

/**
 * `intercepted` names a host whose requests never get here because the test answers them; the browser
 * still opens idle connections to it when a tab goes there.
 */
export async function startCanary(intercepted: string): Promise<Canary> {
  const asked: string[] = [];
  function note(host: string | undefined): void {
    if (host && !BROWSERS_OWN.test(host) && host !== `${intercepted}:443`) asked.push(host);
  }
  const server: Server = createServer((request, response) => {
    note(request.headers.host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    // A browser that is closed drops its idle connections; what it asked for is noted by then.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
