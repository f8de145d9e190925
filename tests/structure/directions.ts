import type { Import } from './source-files.ts';

/** Files that only say what travels between the parts; anybody but the engine may import their types. */
const CONTRACTS = [
  'lib/engine/types.ts',
  'lib/editors/editor.ts',
  'lib/phrasebook/types.ts',
  'lib/card-port.ts',
  'lib/pen-port.ts',
  'lib/messages.ts',
  'lib/sites/adapter.ts',
];

/** Which part may import which. A part is a folder of lib, a file of lib, or a top-level folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/engine': [],
  'lib/inflect': ['lib/engine'],
  'lib/phrasebook': ['lib/engine'],
  'lib/stats': ['lib/engine'],
  'lib/i18n': ['lib/engine'],
  'lib/browser': [],
  'lib/log': [],
  'lib/ancestry': [],
  'lib/card-port': ['lib/engine', 'lib/phrasebook'],
  'lib/messages': ['lib/engine', 'lib/phrasebook', 'lib/stats'],
  'lib/messaging': ['lib/browser', 'lib/log', 'lib/messages'],
  'lib/active-tab': ['lib/browser', 'lib/messages', 'lib/messaging', 'lib/site-access'],
  'lib/site-access': ['lib/browser', 'lib/log'],
  'lib/script-opener': ['lib/browser', 'lib/log', 'lib/messages'],
  'lib/editors': ['lib/ancestry', 'lib/engine', 'lib/log'],
  'lib/sites': ['lib/ancestry', 'lib/engine', 'lib/log'],
  'lib/overlay': ['lib/ancestry', 'lib/editors', 'lib/engine', 'lib/log'],
  'lib/storage': ['lib/browser', 'lib/engine', 'lib/log', 'lib/phrasebook', 'lib/stats'],
  'lib/session': ['lib/ancestry', 'lib/editors', 'lib/engine', 'lib/log', 'lib/phrasebook', 'lib/sites'],
  'lib/pen': [
    'lib/ancestry',
    'lib/editors',
    'lib/engine',
    'lib/i18n',
    'lib/log',
    'lib/overlay',
    'lib/phrasebook',
    'lib/session',
    'lib/sites',
  ],
  'lib/cli': ['lib/engine', 'lib/i18n', 'lib/inflect', 'lib/phrasebook'],
  components: ['lib/i18n', 'lib/log', 'lib/stats', 'lib/storage'],
};

/** Why `path` may not have the import; undefined when it may. */
export function faultOf(path: string, { from, typeOnly }: Import): string | undefined {
  const part = partOf(path);
  const other = partOf(from);
  if (part === 'tests' || other === undefined || other === part) return undefined;
  if (typeOnly && CONTRACTS.includes(from) && part !== 'lib/engine') return undefined;
  return mayImport(part, path, other) ? undefined : `${path} imports ${from}: ${part} may not import ${other}`;
}

/** A folder needs a row above; a file of lib without one joins parts for the entrypoints, like they do themselves. */
function mayImport(part: string | undefined, path: string, other: string): boolean {
  if (part === undefined) return ['lib/cli', 'lib/i18n'].includes(other);
  const row = MAY_IMPORT[part];
  if (row) return row.includes(other);
  if (part === 'entrypoints') return other !== 'lib/cli' && other !== 'tests';
  return path.split('/').length === 2 && other.startsWith('lib/') && other !== 'lib/cli';
}

/** `lib/engine` for its files, `lib/session` for lib/session.ts and lib/session/…; undefined outside our folders. */
function partOf(path: string): string | undefined {
  const [top, next] = path.split('/');
  if (top === 'lib' && next) return `lib/${next.replace(/\.\w+$/, '')}`;
  return top && ['components', 'entrypoints', 'tests'].includes(top) ? top : undefined;
}
