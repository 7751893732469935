import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A request that no page of the playground accounts for. */
export interface Leak {
  /** `page`: asked for by a page or its content scripts; `browser`: seen by the proxy that everything else goes to. */
  readonly by: 'page' | 'browser';
  readonly method: string;
  readonly url: string;
}

// what the browsers ask for of their own accord, with or without an extension (seen 2026-11 with every switch for it off)
const OWN_NOISE =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|google-analytics\.com|mozilla\.(org|com|net)|mozilla\.cloudflare-dns\.com|firefox\.com|msn\.com|bing\.com|microsoft\.com)$/;

/** A proxy on a free port that answers nothing and notes who asked for what. */
export interface Recorder {
  /** `127.0.0.1:port`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts the proxy; what it sees is pushed to `leaks`, the browsers' own noise left out. It leads to nowhere but through `tunnels`:
 * `host:port` as it is asked for, and the port of the server on this machine that answers for it.
 */
export async function recorder(leaks: Leak[], tunnels: ReadonlyMap<string, number> = new Map()): Promise<Recorder> {
  const note = (method: string, host: string, url: string) => {
    if (!OWN_NOISE.test(host)) leaks.push({ by: 'browser', method, url });
  };
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    note(request.method ?? '', URL.canParse(url) ? new URL(url).hostname : '', url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    const url = request.url ?? '';
    const port = tunnels.get(url);
    if (port !== undefined) {
      const there = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        there.pipe(socket).pipe(there);
      });
      there.on('error', () => socket.destroy());
      socket.on('error', () => there.destroy());
      // the server counts it among its connections, but closes only those that it speaks on itself
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      return;
    }
    note('CONNECT', url.split(':')[0] ?? '', url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        for (const socket of open) socket.destroy();
      }),
  };
}
