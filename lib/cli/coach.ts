import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { moodOf } from '../engine/mood.ts';
import type { CustomerState } from '../engine/types.ts';
import { compilePath } from './bundled.ts';
import { type Coached, createCoach, type ReplyInput } from './coach-reply.ts';
import { formatReport } from './report.ts';

const inputSchema = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  text: v.string(),
  customer: v.optional(v.string(), ''),
  locale: v.optional(v.string()),
  style: v.optional(v.string()),
});

const EXIT = { clean: 0, findings: 1, badInput: 2 } as const;

/** Reads JSON lines, writes one for each; a bad line is told with its number and the rest are still done. */
async function coachLines(coach: Coach): Promise<number> {
  let bad = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const input = parseLine(line);
    if (typeof input === 'string') {
      bad++;
      console.error(`line ${number}: ${input}`);
    } else {
      process.stdout.write(`${JSON.stringify(toOutput(input, coach(input)))}\n`);
    }
  }
  return bad > 0 ? EXIT.badInput : EXIT.clean;
}

/** The line's reply, or what is wrong with it and what to write. */
function parseLine(line: string): ReplyInput | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : error}); write one object a line: {"id": "1", "text": "…"}`;
  }
  const result = v.safeParse(inputSchema, value);
  if (result.success) {
    const { id, text, customer, locale, style } = result.output;
    return {
      id,
      text,
      customer,
      ...(locale === undefined ? {} : { locale }),
      ...(style === undefined ? {} : { style }),
    };
  }
  const [issue] = result.issues;
  return `${v.getDotPath(issue) ?? 'value'}: ${issue.message}; write {"id": "1", "text": "…"}, and customer, locale, style where known`;
}

function toOutput({ id }: ReplyInput, { review, findings }: Coached): unknown {
  return {
    id,
    findings: findings.map(({ finding, details, rewrites }) => ({
      from: finding.from,
      to: finding.to,
      category: finding.category,
      severity: finding.severity,
      entry: finding.entry,
      why: details?.why ?? { en: 'A blank is still to be filled in.', 'zh-CN': '还有内容没填。' },
      rewrites: rewrites.map(({ text, from, to, style }) => ({ text, from, to, style })),
    })),
    checklist: review.checklist,
    customer: customerOf(review.customer),
  };
}

function customerOf(customer: CustomerState): unknown {
  const { known, cues } = customer;
  return { known, cues, ...moodOf(customer) };
}

/** Reviews one plain text, from the arguments or standard input, and prints a readable report. */
async function coachText(coach: Coach, words: readonly string[]): Promise<number> {
  const text = words.length > 0 ? words.join(' ') : await readAll(process.stdin);
  if (text.trim() === '') {
    console.error('No text to check. Give it as arguments or on standard input, or JSON lines with --jsonl.');
    return EXIT.badInput;
  }
  const coached = coach({ id: '', text: text.replace(/\r\n?/g, '\n').trimEnd() });
  console.log(formatReport(text, coached, process.stdout.isTTY && !process.env.NO_COLOR));
  return coached.findings.length > 0 ? EXIT.findings : EXIT.clean;
}

type Coach = (input: ReplyInput) => Coached;

const USAGE = `Usage: npm run --silent coach -- [--jsonl | TEXT…] [--phrasebook FOLDER_OR_FILE…]
  TEXT or standard input: a readable report; exit 0 clean, 1 findings, 2 bad input
  --jsonl                 a line {"id", "text", "customer"?, "locale"?, "style"?} in, a line out; exit 0, or 2 after a bad line
  --phrasebook            these books in place of the bundled ones`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' }, phrasebook: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return EXIT.clean;
  }
  const coach = createCoach(values.phrasebook?.map(compilePath));
  return values.jsonl ? coachLines(coach) : coachText(coach, positionals);
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = EXIT.badInput;
  }
}
