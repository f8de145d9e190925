import { CharKind, charKind, isKana } from './chars.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Function words that tell English. Those it shares with the languages below are left out on both sides. */
/** Also what counts as no content word. */
export const ENGLISH = words(
  "the and you your yours we our us they them their it its this that these those is are was were been being have has had do does did will would can could should shall may might must not don't can't won't didn't doesn't isn't it's i'm i'll i've you're we're we'll we've that's there's let's cannot dont cant of to for with from by at on about into than then there here what which who whom whose when where why how if because but or as my mine me i he she him her his please thanks thank sorry hello hi hey dear yes any some all every each no just only also still again already always never back out up down off over after before until while been get got let",
);

const OTHERS = words(
  'der die das und ist nicht ich sie wir ihr ihre ihnen ihren uns unser sind haben hat wird werden kann können bitte danke für mit von zu auf dem den ein eine einen einem leider auch wie oder aber noch nach bei aus wenn dass sehr ' +
    'le la les des une est pas vous nous votre vos notre nos je il elle pour avec dans sur que qui ce cette ces sont avez avons merci bonjour désolé être très mais ou et du au aux ' +
    'el los las un una es usted ustedes su sus para por con en como pero gracias hola lo más está estamos puede puedo del al se ' +
    'não você vocês nós seu sua obrigado obrigada olá em um uma os pelo pela foi são é da dos ' +
    'il gli che non per lei grazie ciao sono della di siamo può ' +
    'het een niet wij uw ons zijn hebben voor met dank jij je wordt van bij ik ' +
    'nie jest się dziękuję proszę och att inte är för jag har med på som tack vi ni',
);

/** What the script and the function words of a sentence tell. */
export type Language = 'zh' | 'en' | 'other' | 'unsure';

/**
 * Tells the language of a sentence by script and function words.
 * @returns `unsure` when it is too short or has nothing to tell by
 */
export function languageOf(sentence: string): Language {
  const counts = countScripts(sentence);
  if (counts.kana > 0 || counts.hangul > 0) return 'other';
  if (counts.han > 0 && counts.han >= counts.latin) return 'zh';
  if (counts.foreign > counts.latin) return 'other';
  const { english, others } = countFunctionWords(sentence);
  if (english > others) return 'en';
  if (others > english) return 'other';
  return counts.han > 0 && counts.latin < 3 ? 'zh' : 'unsure';
}

/** Whether any kana stands in the text: then its Han characters are Japanese. */
export function hasKana(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isKana(text.charCodeAt(i))) return true;
  return false;
}

interface Scripts {
  han: number;
  kana: number;
  hangul: number;
  /** Words in Latin letters. */
  latin: number;
  /** Words in other alphabets. */
  foreign: number;
}

function countScripts(text: string): Scripts {
  const counts: Scripts = { han: 0, kana: 0, hangul: 0, latin: 0, foreign: 0 };
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = charKind(text, at);
    if (kind === CharKind.han) countHan(counts, code);
    const letter = kind === CharKind.word && !(code >= 0x30 && code <= 0x39);
    if (letter && !inWord) counts[code < 0x250 || (code >= 0x1e00 && code < 0x1f00) ? 'latin' : 'foreign']++;
    inWord = letter || (inWord && (code === 0x27 || code === 0x2019));
  }
  return counts;
}

function countHan(counts: Scripts, code: number): void {
  if (isKana(code)) counts.kana++;
  else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul++;
  else counts.han++;
}

function countFunctionWords(text: string): { english: number; others: number } {
  let english = 0;
  let others = 0;
  for (const [word] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[\p{L}']+/gu)) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) others++;
  }
  return { english, others };
}
