import { spawnSync } from 'node:child_process';
import { isInstalled } from './request-tracker.ts';

/** Exactly what Request Tracker needs, without a web server, a database server or a mail daemon. */
const PACKAGES = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'dbconfig-sqlite3', 'msmtp-mta'];
/** Answers to the packages' questions, for a database of the system's that nobody uses. */
const ANSWERS = [
  'request-tracker5 request-tracker5/rtname string helpdesk.local',
  'request-tracker5 request-tracker5/organization string helpdesk.local',
  'request-tracker5 request-tracker5/initial-root-password password labpass123',
  'request-tracker5 request-tracker5/initial-root-password-again password labpass123',
  'request-tracker5 request-tracker5/dbconfig-install boolean true',
  'request-tracker5 request-tracker5/database-type select sqlite3',
];

/** Puts Request Tracker on the machine. @returns why it can't; undefined when it is there */
export function installRequestTracker(): string | undefined {
  if (isInstalled()) return undefined;
  const install = `apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
  if (process.getuid?.() !== 0) return `Request Tracker isn't installed; as root: ${install}`;
  const failed =
    failureOf('apt-get', ['update']) ??
    failureOf('debconf-set-selections', [], `${ANSWERS.join('\n')}\n`) ??
    failureOf('apt-get', ['-o', 'DPkg::Lock::Timeout=900', 'install', '-y', '--no-install-recommends', ...PACKAGES]);
  if (failed === undefined && isInstalled()) return undefined;
  return `Request Tracker couldn't be installed: ${failed ?? 'its server is missing'}`;
}

function failureOf(program: string, args: readonly string[], input = ''): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, error } = spawnSync(program, args, { input, env, encoding: 'utf8' });
  return status === 0
    ? undefined
    : `${program} ${args[0] ?? ''}: ${error?.message ?? stderr.trim().split('\n').at(-1)}`;
}
