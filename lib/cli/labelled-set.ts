import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CATEGORIES, SEVERITIES } from '../engine/types.ts';

const span = { from: v.pipe(v.number(), v.integer(), v.minValue(0)), to: v.pipe(v.number(), v.integer()) };
const label = v.object({ ...span, category: v.picklist(CATEGORIES), severity: v.picklist(SEVERITIES) });

const itemSchema = v.pipe(
  v.object({
    n: v.union([v.number(), v.string()]),
    customer: v.optional(v.string(), ''),
    reply: v.string(),
    labels: v.optional(v.array(label)),
    maybe: v.optional(v.array(v.object(span)), []),
  }),
  v.check(
    ({ reply, labels = [], maybe }) => [...labels, ...maybe].every(({ from, to }) => from < to && to <= reply.length),
    'a span ends before it begins, or after the reply',
  ),
);

/** One reply with the spans that a supervisor would have reworded, and those that readers disagreed on. */
export type LabelledReply = Omit<v.InferOutput<typeof itemSchema>, 'labels'> & {
  readonly labels: readonly v.InferOutput<typeof label>[];
};

export interface LabelledSet {
  readonly name: string;
  readonly locale: string;
  readonly replies: readonly LabelledReply[];
}

export interface LabelledSets {
  readonly sets: readonly LabelledSet[];
  /** Names of files in which no reply has labels. */
  readonly unlabelled: readonly string[];
}

/** What a folder of sets has that can't be read: each problem with file, line and what to write. */
export class SetError extends Error {}

/**
 * Reads every `*.jsonl` of a folder. A name with “zh” in it makes a set Chinese.
 * @throws SetError for a folder that isn't there or has no labelled set, and for lines that can't be read: all are named
 */
export function readSets(folder: string): LabelledSets {
  const names = namesIn(folder);
  if (names.length === 0) throw new SetError(`${folder}: no set in this folder; put labelled replies there as *.jsonl`);
  const read = names.map((name) => readSet(folder, name));
  const problems = read.flatMap((set) => set.problems);
  if (problems.length > 0) throw new SetError(problems.join('\n'));
  const sets = read.flatMap(({ set }) => set ?? []);
  if (sets.length === 0) throw new SetError(`${folder}: no reply has labels (${names.join(', ')}); ${WRITE}`);
  return { sets, unlabelled: names.filter((name) => !sets.some((set) => set.name === name)) };
}

const WRITE =
  'write {"n": 1, "customer": "…", "reply": "…", "labels": [{"from": 0, "to": 9, "category": "blame", "severity": "high"}]}';

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
  } catch (error) {
    throw new SetError(`${folder}: ${error instanceof Error ? error.message : error}; name a folder of labelled sets`);
  }
}

interface ReadSet {
  /** Left out when no reply has labels. */
  readonly set?: LabelledSet;
  readonly problems: readonly string[];
}

function readSet(folder: string, name: string): ReadSet {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const replies: (Omit<LabelledReply, 'labels'> & { readonly labels?: LabelledReply['labels'] | undefined })[] = [];
  const problems: string[] = [];
  const lines = new Map<string, number>();
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    const item = readLine(line);
    const before = typeof item === 'string' ? undefined : lines.get(String(item.n));
    if (typeof item === 'string') problems.push(`${path}:${at + 1}: ${item}`);
    else if (before !== undefined) problems.push(`${path}:${at + 1}: n ${item.n} is line ${before}'s too; number on`);
    else {
      lines.set(String(item.n), at + 1);
      replies.push(item);
    }
  });
  if (!replies.some(({ labels }) => labels)) return { problems };
  const locale = name.includes('zh') ? 'zh-CN' : 'en';
  return { set: { name, locale, replies: replies.map(({ labels = [], ...rest }) => ({ ...rest, labels })) }, problems };
}

/** The line's reply, or what is wrong with it and what to write. */
function readLine(line: string): v.InferOutput<typeof itemSchema> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : error}); ${WRITE}`;
  }
  const result = v.safeParse(itemSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}; ${WRITE}`;
}
