import { parseArgs } from 'node:util';
import { createEngine, type Engine } from '../engine/engine.ts';
import { compileBundled } from './bundled.ts';
import { figures, figuresBy, type ScoredSet } from './eval-tables.ts';
import { type LabelledSet, readSets, SetError } from './labelled-set.ts';
import { score } from './score.ts';

const USAGE = `Usage: npm run --silent eval -- FOLDER [--by category | --by entry]
  FOLDER          labelled replies as *.jsonl, a line {"n", "customer", "reply", "labels": [{"from", "to", "category", "severity"}]} each
  --by category   how often each category was found and was right, and how many of its labels were reached
  --by entry      how often each entry was found and was right, the most often wrong first
  exit 0, or 2 for a folder or line that can't be read`;

/** Reads every labelled set of a folder with the bundled phrasebooks, and prints how far they agree. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { by: { type: 'string' }, help: { type: 'boolean' } },
  });
  const { by, help } = values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new SetError(`Name one folder of labelled sets.\n${USAGE}`);
  if (by !== undefined && by !== 'category' && by !== 'entry')
    throw new SetError(`--by “${by}”: write category or entry\n${USAGE}`);
  const { sets, unlabelled } = readSets(folder);
  for (const name of unlabelled) console.error(`${name}: no reply has labels, left out`);
  const engine = createEngine(compileBundled().map(({ matcher }) => matcher));
  const scored = sets.map((set) => scoreSet(engine, set));
  console.log(by === undefined ? figures(scored) : scored.map((each) => figuresBy(by, each)).join('\n\n'));
  return 0;
}

function scoreSet(engine: Engine, { name, locale, replies }: LabelledSet): ScoredSet {
  const found = replies.map(({ reply, customer }) => {
    const context = { customer: unmasked(customer), locale, style: 'default' };
    return engine.review({ text: unmasked(reply), skip: [] }, context).findings;
  });
  return { name, score: score(replies, found) };
}

/** Masks that a data set put in place of figures, and something of the same length to read there. */
const MASKS: Readonly<Record<string, string>> = {
  '[数字x]': '00024',
  '[时间x]': '18:00',
  '[日期x]': '11月2日',
  '[金额x]': '35.00',
};

function unmasked(text: string): string {
  return text.replace(/\[(?:数字|时间|日期|金额)x\]/g, (mask) => MASKS[mask] ?? mask);
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
