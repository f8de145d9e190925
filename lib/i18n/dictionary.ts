import type { Dictionary } from './en.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { zhCn } from './zh-cn.ts';

export type { Dictionary };

export function dictionary(language: Language): Dictionary {
  return language === 'zh-CN' ? zhCn : en;
}
