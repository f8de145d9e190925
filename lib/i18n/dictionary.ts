import type { Dictionary } from './en.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { zhCn } from './zh-cn.ts';

export type { Dictionary };

export function dictionary(language: Language): Dictionary {
  return language === 'zh-CN' ? zhCn : en;
}

/** Name of a style; a team's own style goes by its id. */
export function styleName(text: Dictionary, id: string): string {
  const known: Readonly<Record<string, { readonly name: string }>> = text.styles;
  return known[id]?.name ?? id;
}
