import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggingProxy {
  readonly port: number;
  /** What was asked for, in order: the address, or `CONNECT host:port`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * An HTTP proxy on a free port of the loopback address that lets nothing through: it answers with HTML of its own what
 * `answer` knows, refuses the rest, and writes down all that is asked for.
 */
export async function startLoggingProxy(answer: (url: URL) => string | null): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const html = URL.canParse(request.url ?? '') ? answer(new URL(request.url ?? '')) : null;
    if (html === null) response.writeHead(502).end();
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
