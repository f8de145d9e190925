import { styleText } from 'node:util';
import type { Severity } from '../engine/types.ts';
import type { Coached, CoachedFinding } from './coach-reply.ts';

const COLOURS = { high: 'red', medium: 'yellow', low: 'cyan' } as const;
const LINES: Readonly<Record<Severity, string>> = { high: '━', medium: '╍', low: '┄' };

/** The findings of one reply for a terminal, each with its place, reason and rewrites. */
export function formatReport(text: string, { findings }: Coached, colours: boolean): string {
  if (findings.length === 0) return 'Nothing to mend.';
  const paint = (style: Parameters<typeof styleText>[0], words: string): string =>
    colours ? styleText(style, words, { validateStream: false }) : words;
  const blocks = findings.map((found) => formatFinding(text, found, paint));
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return `${blocks.join('\n\n')}\n\n${count}`;
}

type Paint = (style: Parameters<typeof styleText>[0], words: string) => string;

function formatFinding(text: string, { finding, details, rewrites }: CoachedFinding, paint: Paint): string {
  const before = text.slice(0, finding.from);
  const line = before.split('\n').length;
  const column = finding.from - before.lastIndexOf('\n');
  const chinese = finding.locale.startsWith('zh');
  const why = (chinese ? details?.why['zh-CN'] : undefined) ?? details?.why.en ?? 'A blank is still to be filled in.';
  const head = `${line}:${column}  ${paint([COLOURS[finding.severity], 'bold'], `${LINES[finding.severity].repeat(2)} ${finding.text}`)}`;
  const about = `     ${finding.category}, ${finding.severity} · ${paint('dim', finding.entry)}`;
  return [
    head,
    about,
    `     ${why}`,
    ...rewrites
      .slice(0, 3)
      .map(
        (rewrite) =>
          `     ${paint('green', `→ ${rewrite.text}`)}${rewrite.style === 'default' ? '' : paint('dim', `  (${rewrite.style})`)}`,
      ),
  ].join('\n');
}
