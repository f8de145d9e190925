/** What a sentence is, as far as its words tell. */
export type SentenceKind = 'question' | 'statement' | 'unknown';

/**
 * Whether words ask or state; a last mark isn't looked at. Fragments, and Chinese question words that may stand in a
 * statement (我看看是什么原因), tell nothing.
 */
export function kindOf(words: string, locale: string): SentenceKind {
  const last = lastSentence(words);
  return locale.startsWith('zh') ? chineseKind(last) : englishKind(last);
}

const FINAL = /[.!?。！？…~～\s"'”’）)]+$/u;

function lastSentence(words: string): string {
  return (
    words
      .replace(FINAL, '')
      .split(/[.!?](?=\s)|[。！？…\n]/u)
      .at(-1) ?? ''
  );
}

const ASKING_END =
  /(?:吗|(?:什么|怎么|怎么样|如何|哪里|哪个|哪儿|谁|多少|多久|几点|几天)呢?|(?:好|行|是|对|能|可以|方便)不(?:好|行|是|对|能|可以|方便)?)$/u;
const ASKING_WORD =
  /什么|怎么|为何|如何|哪|谁|几[点天号次位个]|多少|多久|多长|多大|是否|能否|可否|(.)[不没]\1|有没有|可不可以|还是|[呢吧么]$/u;
const STATING_WORD = /[我您你咱请会将已能可帮让给是有在了]|抱歉|谢/u;

/** 我查一下到了哪里: the question is in what is looked up. */
const LOOKED_UP = /[我咱][^您你]*[看查问核]|确认|了解|知道|明白/u;

function chineseKind(sentence: string): SentenceKind {
  if (sentence.endsWith('吗')) return 'question';
  if (ASKING_END.test(sentence)) return LOOKED_UP.test(sentence) ? 'unknown' : 'question';
  if (ASKING_WORD.test(sentence)) return 'unknown';
  return STATING_WORD.test(sentence) ? 'statement' : 'unknown';
}

const LEAD =
  /^(?:(?:and|but|so|or|then|also|please|now|ok|okay|if so|in that case|first|thanks|thank you|sorry)\b[\s,]*)+/i;
const INVERTED =
  /^(?:(?:could|can|would|will|may|shall|is|was|does|did|isn.t|wasn.t|doesn.t|didn.t|can.t|couldn.t|won.t|wouldn.t)\s+(?:you|i|we|they|he|she|it|that|this|there|the|your|my|our|any|anyone|anything|someone)|(?:do|are|have|has|don.t|aren.t|haven.t|hasn.t)\s+(?:you|i|we|they|he|she|it|these|those|there))\b/i;
const WH = /^(?:what|when|where|which|who|whom|whose|why|how)\b/i;
const WH_ASKING =
  /^(?:what|when|where|which|who|why|how)(?:.s|\s+(?:is|are|was|were|do|does|did|can|could|would|will|should|may|have|has|about|long (?:is|does|did|has|have|was)|many|much))\b/i;
/** After a comma these join a clause to what it is about: “for the delay, which was too long”. */
const RELATIVE = /^(?:which|who|where|when)\b/i;
/** “What I can do is…”, “when you see the light…”: no question by itself. */
const WH_STATING =
  /^(?:what|when|where|who|why|how|which)\s+(?:i|you|we|they|he|she|it|the|your|my|our|this|that|to)\b/i;
const TAG = /^(?:right|correct|ok|okay|yes|no|please|is that (?:right|correct|ok|okay))$/i;
const STATING =
  /\b(?:i|we|is|are|was|were|has|have|had|may|might|can|could|will|would|should|must|seems?|looks?|sounds?|needs?|let|let.s|sorry|thank|thanks|please)\b|['’](?:s|re|ll|ve|m|d)\b/i;

/** “Is restarting it hard” asks, “have a look” doesn't. */
const VERB_FIRST =
  /^(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must)\b/i;

function englishKind(sentence: string): SentenceKind {
  const [first = '', ...others] = sentence.split(/[,;:–—]|\s-\s/).map((clause) => clause.trim().replace(LEAD, ''));
  const clauses = [first, ...others.filter((clause) => !RELATIVE.test(clause))];
  if (clauses.some((clause) => INVERTED.test(clause) || WH_ASKING.test(clause))) return 'question';
  if (others.some((clause) => TAG.test(clause))) return 'question';
  if (VERB_FIRST.test(first) || clauses.some((clause) => WH.test(clause) && !WH_STATING.test(clause))) return 'unknown';
  return STATING.test(sentence) ? 'statement' : 'unknown';
}
