import type { Finding } from '../engine/types.ts';
import { kindOf, type SentenceKind } from './sentence-kind.ts';

/** A rewrite's words with where they end in the reply. */
export interface Ended {
  readonly text: string;
  readonly to: number;
}

/** Particles before a mark are part of how the old words asked. */
const ENDING = /^[呢吗吧啊呀嘛么哦哈哟]*\s*([?？!！.。]+)/u;

/**
 * Ends a rewrite whose words stand at the end of a sentence: one that makes a statement of a question, or the other way
 * round, takes the place of the old mark with its own. Where that can't be known the mark stays as it is.
 */
export function endRewrite(text: string, finding: Finding, reply: string): Ended {
  const { target, sentence, locale } = finding;
  const [ending = '', mark = ''] = ENDING.exec(reply.slice(target.to, sentence.to)) ?? [];
  const as = (own: string): Ended => ({ text: text + own, to: target.to + ending.length });
  if (ending === '' || hasWords(reply.slice(target.to + ending.length, sentence.to))) return { text, to: target.to };
  if (/[?？]$/u.test(text)) return as('');
  const chinese = locale.startsWith('zh');
  const now = /[?？]/u.test(mark) ? 'question' : 'statement';
  const kind = kindOf(text, locale);
  if (kind === 'unknown' || kind === now || !decides(finding, reply, now)) return { text, to: target.to };
  return as(kind === 'question' ? (chinese ? '？' : '?') : chinese ? '。' : '.');
}

const LEAD = /^(?:(?:and|but|so|or|then|also|now|well|ok|okay|sorry)[\s,]*|那么?|[可但]是?|所以|不过|[\s,，])+$/iu;

/** Whether the sentence asks or states by the words found: nothing stands before them, or a clause that asks nothing. */
function decides({ target, sentence, locale }: Finding, reply: string, now: SentenceKind): boolean {
  const before = reply.slice(sentence.from, target.from);
  if (!hasWords(before) || LEAD.test(before.trim())) return true;
  const apart = /[,，;；:：—–~～]\s*$|\s-\s$/u.test(before) || (locale.startsWith('zh') && /\s$/u.test(before));
  return (
    apart &&
    kindOf(before, locale) !== 'question' &&
    (now === 'statement' || kindOf(reply.slice(target.from, target.to), locale) !== 'statement')
  );
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
