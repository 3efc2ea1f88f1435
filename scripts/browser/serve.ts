import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve: its bytes or text, or a function that writes the answer itself. */
export interface ServedPage {
  readonly body: string | Uint8Array | ((response: ServerResponse) => void);
  /** Default `text/html; charset=utf-8`. */
  readonly type?: string;
}

export interface PageServer {
  /** http://127.0.0.1:port */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves pages by path on the loopback address only, on a free port; anything else is 404. */
export async function serve(pages: Readonly<Record<string, ServedPage>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', page.type ?? 'text/html; charset=utf-8');
    if (typeof page.body === 'function') page.body(response);
    else response.end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
