import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { freshdeskPage } from './freshdesk.ts';
import { TICKETS, type Ticket, urlOf } from './tickets.ts';
import { zendeskPage } from './zendesk.ts';

export interface DemoServer {
  readonly port: number;
  /** Chromium's arguments that lead the demo's host names here. */
  readonly args: readonly string[];
  close(): Promise<void>;
}

const CKEDITOR = new URL('../../node_modules/ckeditor5/dist/browser/', import.meta.url);
const HERE = new URL('./', import.meta.url);
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

export interface Answer {
  readonly type: string;
  readonly body: string;
  /** Content security policy, where it isn't the demo's. */
  readonly policy?: string;
}

/** What stands at an address beside the demo's own; undefined where nothing does. */
export type More = (url: URL) => Promise<Answer | undefined>;

/**
 * A helpdesk on loopback, for the demo and the tests: TLS with a certificate made now, any free port.
 * @param others host names beside the demo's
 */
export async function startServer(more?: More, others: readonly string[] = []): Promise<DemoServer> {
  const names = ['demo.zendesk.com', 'demo.freshdesk.com', ...others];
  const altNames = names.map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Kindword demo' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const server = createServer({ key, cert }, (request, response) => void respond(request, response, more));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const rules = names.map((name) => `MAP ${name} 127.0.0.1:${port}`).join(',');
  return { port, args: [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'], close: () => close(server) };
}

async function respond(request: IncomingMessage, response: ServerResponse, more?: More): Promise<void> {
  const url = new URL(`https://${request.headers.host}${request.url}`);
  const answer = await answerTo(url, more).catch((error: unknown) => String(error));
  if (answer && typeof answer === 'object') {
    const policy = answer.policy ?? POLICY;
    response.writeHead(200, { 'content-type': `${answer.type}; charset=utf-8`, 'content-security-policy': policy });
    response.end(answer.body);
  } else {
    response.writeHead(answer ? 500 : 404).end(answer);
  }
}

async function answerTo(url: URL, more?: More): Promise<Answer | undefined> {
  const ticket = TICKETS.find((one) => urlOf(one) === url.origin + url.pathname);
  if (ticket) return { type: 'text/html', body: pageOf(ticket) };
  const asset = /^\/assets\/((?:client\/)?[\w-]+)\.(css|ts|js)$/.exec(url.pathname);
  return asset?.[1] && asset[2] ? assetOf(asset[1], asset[2]) : more?.(url);
}

function pageOf(ticket: Ticket): string {
  return ticket.site === 'zendesk' ? zendeskPage(ticket, Date.now()) : freshdeskPage(ticket, Date.now());
}

async function assetOf(name: string, ending: string): Promise<Answer> {
  const folder = name === 'ckeditor5' ? CKEDITOR : HERE;
  const text = await readFile(new URL(`${name}.${ending}`, folder), 'utf8');
  if (ending === 'css') return { type: 'text/css', body: text };
  if (ending === 'js') return { type: 'text/javascript', body: text };
  return { type: 'text/javascript', body: stripTypeScriptTypes(text).replace("'ckeditor5'", "'/assets/ckeditor5.js'") };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((closed) => server.close(() => closed()));
}
