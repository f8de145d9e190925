import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { getFirefox } from '../../../lib/cli/firefox.mjs';
import { startServer } from '../../demo/server.ts';
import { editorPage } from './pages.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

export interface LaunchedFirefox {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Firefox with the built extension, installed for this run, and the demo helpdesk under its host names. */
export async function launchFirefox(): Promise<LaunchedFirefox> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('not built: run `npm run build:firefox` first');
  const server = await startServer(editorPage);
  const proxy = await startProxy(server.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: getFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    close: async () => {
      await browser.close();
      proxy.close();
      await server.close();
    },
  };
}

interface Proxy {
  readonly port: number;
  close(): void;
}

/** Firefox maps no host to a port: a proxy leads the demo's names to its server, and lets nothing out of this machine. */
async function startProxy(to: number): Promise<Proxy> {
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', ({ url = '' }, socket) => {
    if (!url.startsWith('demo.')) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const server = connect(to, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    server.on('error', () => socket.destroy());
    socket.on('error', () => server.destroy());
    server.pipe(socket).pipe(server);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return { port: (proxy.address() as AddressInfo).port, close: () => proxy.close() };
}
