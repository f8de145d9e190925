import { type Language, sameLanguage } from '../../lib/i18n/language.ts';

interface GlossProps {
  readonly gloss: Readonly<Record<string, string>> | undefined;
  /** Of the words glossed. */
  readonly locale: string;
  readonly language: Language;
}

/** What words say, in the agent's language where that is another. */
export function Gloss({ gloss, locale, language }: GlossProps) {
  const words = gloss?.[language];
  if (words === undefined || sameLanguage(locale, language)) return null;
  return (
    <span className="gloss" lang={language}>
      {words}
    </span>
  );
}
