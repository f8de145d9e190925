import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
const SETUP = '/usr/sbin/rt-setup-database-5';
const INITIAL_DATA = '/usr/share/request-tracker5/etc/initialdata';
/** Debian's user for what shall own nothing. */
const NOBODY = 65534;

/** Whether Request Tracker is on this machine; see `install.ts`. */
export const isInstalled = (): boolean => existsSync(SERVER) && existsSync(SETUP);

/** A real helpdesk on loopback, with a fresh database. Stopped, it leaves nothing behind. */
export interface RequestTracker {
  /** As in `http://127.0.0.1:40123`. */
  readonly base: string;
  /** Asks its REST API, as the administrator. */
  rest(path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts one as an ordinary user, whoever runs the tests. */
export async function startRequestTracker(richText: boolean): Promise<RequestTracker> {
  const folder = mkdtempSync(join(tmpdir(), 'kindword-rt-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const run = prepare(folder, port, richText);
  setUpDatabase(run);
  const server = spawn(
    'perl',
    [SERVER, '--server', 'HTTP::Server::PSGI', '--host', '127.0.0.1', '--port', String(port)],
    {
      ...run,
      stdio: 'ignore',
    },
  );
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  await answers(base, server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { base, rest: (path, body) => ask(base, path, body), stop };
}

interface Run {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
}

/** A folder of its own with all settings, so that nothing of the system's is read. */
function prepare(folder: string, port: number, richText: boolean): Run {
  const config = join(folder, 'RT_SiteConfig.pm');
  writeFileSync(config, settings(folder, port, richText));
  const folders = ['data', 'mason', 'sessions', 'site'].map((name) => join(folder, name));
  for (const each of folders) mkdirSync(each);
  const env = { ...process.env, RT_SITE_CONFIG: config, RT_SITE_CONFIG_DIR: join(folder, 'site'), HOME: folder };
  if (process.getuid?.() !== 0) return { cwd: folder, env };
  for (const each of [folder, config, ...folders]) chownSync(each, NOBODY, NOBODY);
  return { cwd: folder, env, uid: NOBODY, gid: NOBODY };
}

function settings(folder: string, port: number, richText: boolean): string {
  const set = {
    rtname: 'helpdesk.local',
    Organization: 'helpdesk.local',
    Timezone: 'UTC',
    WebDomain: '127.0.0.1',
    WebPort: String(port),
    WebPath: '',
    WebBaseURL: `http://127.0.0.1:${port}`,
    DatabaseType: 'SQLite',
    DatabaseName: join(folder, 'data/rt.db'),
    DatabaseHost: '',
    DatabaseUser: '',
    DatabasePassword: '',
    WebSessionClass: 'Apache::Session::File',
    // No mail ever leaves.
    MailCommand: 'testfile',
    RestrictReferrer: '0',
    MessageBoxRichText: richText ? '1' : '0',
  };
  const lines = Object.entries(set).map(([name, value]) => `Set($${name}, '${value}');`);
  const places = [
    `$RT::MasonDataDir = '${join(folder, 'mason')}';`,
    `$RT::MasonSessionDir = '${join(folder, 'sessions')}';`,
  ];
  return [...lines, 'Set($LogToSyslog, undef);', ...places, '1;', ''].join('\n');
}

function setUpDatabase(run: Run): void {
  const none = ['--dba', '', '--dba-password', ''];
  const steps = [
    ['--action', 'schema', ...none],
    ['--action', 'coredata', ...none],
    ['--action', 'insert', ...none, '--datafile', INITIAL_DATA],
  ];
  for (const step of steps) {
    const { status, stderr } = spawnSync(SETUP, step, { ...run, encoding: 'utf8' });
    if (status !== 0) throw new Error(`Request Tracker's database wasn't set up (${step[1]}): ${stderr}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))));
    });
  });
}

const LONGEST_START = 60_000;

/** Resolves with the first answer. */
async function answers(base: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + LONGEST_START;
  while (Date.now() < end && server.exitCode === null) {
    if (
      await fetch(base).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error(`Request Tracker didn't answer at ${base} (exit ${server.exitCode})`);
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    server.once('exit', () => done());
    server.kill();
  });
}

async function ask(base: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${base}/REST/2.0/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Basic ${Buffer.from('root:password').toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`Request Tracker answers ${response.status} to ${path}: ${await response.text()}`);
  return response.json();
}
