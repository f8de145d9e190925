import type { Failure } from '../card-port.ts';
import type { Severity } from '../engine/types.ts';
import { enCategories } from './en-categories.ts';

const severities: Readonly<Record<Severity, { readonly name: string; readonly meaning: string }>> = {
  high: { name: 'High', meaning: 'Could anger an upset customer more.' },
  medium: { name: 'Medium', meaning: 'Can read as cold, evasive or unhelpful.' },
  low: { name: 'Low', meaning: 'Fine to send; it could be better.' },
};

const failures: Readonly<Record<Failure, (undoKey: string) => string>> = {
  changed: () =>
    'The reply changed after this card opened, so nothing was replaced. Copy the rewrite and paste it where it belongs.',
  refused: () => 'This editor didn’t take the change; the reply is as you wrote it. Copy the rewrite and paste it in.',
  damaged: (undoKey) =>
    `The editor changed more than asked. Press ${undoKey} in the reply to take that back, then copy the rewrite and paste it in.`,
};

/** The shape of every dictionary is that of the English one. */
export const en = {
  categories: enCategories,
  severities,
  failures,
  card: {
    place: (place: number, count: number) => `Finding ${place} of ${count}`,
    rewrites: 'Rewrites',
    noRewrite: 'No ready rewrite fits these words.',
    also: 'Also in these words',
    apply: 'Apply',
    ignore: 'Ignore',
    why: 'Why?',
    next: 'Next',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: (copyKey: string) => `Selected for you: press ${copyKey} to copy.`,
    close: 'Close',
    template: 'From a macro or template: worth mending there too.',
  },
  reasons: { severity: 'Severity', instead: 'Instead', leftAlone: 'Left alone', entry: 'Entry' },
  pill: {
    findings: counted('finding', 'findings'),
    blanks: counted('blank', 'blanks'),
    blanksToFill: counted('blank to fill', 'blanks to fill'),
    worst: (severity: string) => `the worst: ${severity}`,
    next: 'Go to the next one',
    applied: 'Replaced',
    ignored: 'Ignored',
    undo: 'Undo',
  },
  nudge: {
    title: 'Before you send',
    high: (count: number) =>
      count === 1 ? 'One phrase here could make things worse.' : `${count} phrases here could make things worse.`,
    blanks: (count: number) => (count === 1 ? 'A blank isn’t filled in yet.' : `${count} blanks aren’t filled in yet.`),
    both: (high: number, blanks: number) =>
      `${high === 1 ? 'One phrase' : `${high} phrases`} could make things worse, and ${blanks === 1 ? 'a blank isn’t' : `${blanks} blanks aren’t`} filled in yet.`,
    upset: 'This customer is upset.',
    breathe: 'One slow breath first',
    breath: { in: 'Breathe in', hold: 'Hold', out: 'Breathe out, slowly' },
    send: 'Send',
    show: 'Show me',
    close: 'Close',
  },
  checklist: {
    title: 'Checklist for this reply',
    open: (missing: number) => (missing === 1 ? '1 thing to add' : `${missing} things to add`),
    customer: 'Customer',
    unknown: 'no message to read',
    moods: {
      anger: 'upset',
      disappointment: 'disappointed',
      urgency: 'in a hurry',
      confusion: 'confused',
      thanks: 'thankful',
      neutral: 'calm',
    },
    strengths: ['slightly', 'clearly', 'strongly'],
    feels: (strength: string, mood: string) => (strength ? `${strength} ${mood}` : mood),
    deadline: (when: string) => `wants it by ${when}`,
    insert: 'Insert',
    notNeeded: 'Not needed here',
    states: { done: 'Done', missing: 'Missing', 'not-needed': 'Not needed' },
    complete: 'Nothing to add.',
    failures: {
      changed: () => 'The reply changed meanwhile, so nothing was inserted. Try again.',
      refused: () => 'This editor didn’t take the sentence; the reply is as you wrote it.',
      damaged: (undoKey: string) =>
        `The editor changed more than asked. Press ${undoKey} in the reply to take that back.`,
    },
  },
  popup: {
    switch: (site: string) => `Kindword on ${site}`,
    on: 'On',
    off: 'Off',
    unread: 'Kindword doesn’t read this page.',
    switchedOff: 'Off here: nothing on this site is read.',
    beforeSend: 'Hold the first Send once while something serious is open',
    notAllowed: 'Kindword isn’t on this page yet.',
    offer: 'Turn it on and your browser asks once, for this site alone. The text you write never leaves the page.',
    allow: (host: string) => `Turn on for ${host}`,
    generic: 'Generic mode: Kindword doesn’t know this helpdesk’s page, and found the reply box by its looks.',
    broken: (names: string) => `What Kindword knows of ${names} can’t be read by this browser.`,
    report: 'Copy a report of how the page is built (no text)',
    reportCopied: 'Copied',
    noReply: 'No reply open on this page.',
    reply: (conversation: string, isPublic: boolean, found: string) =>
      `Your ${isPublic ? 'public ' : ''}reply${conversation && ` to ${conversation}`}: ${found}.`,
    internal: 'Internal note: left alone.',
    clean: 'nothing to mention',
    findings: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
    style: 'Style',
    exceptions: {
      title: 'By site or language',
      site: 'On this site',
      languages: { en: 'Customer writes English', zh: 'Customer writes Chinese' },
      same: 'The usual',
      here: (style: string) => `For this reply: ${style}.`,
    },
    today: 'Today',
    shown: counted('finding shown today', 'findings shown today'),
    applied: counted('rewrite applied', 'rewrites applied'),
    nothingToday: 'Nothing to mention so far today.',
    links: { try: 'Try it', stats: 'Stats', options: 'Options', guide: 'Guide', privacy: 'Privacy' },
  },
};

export type Dictionary = typeof en;

/** The word alone: the surface sets the number apart from it. */
function counted(one: string, many: string): (count: number) => string {
  return (count) => (count === 1 ? one : many);
}
