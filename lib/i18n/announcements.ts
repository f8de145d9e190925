import type { Language } from './language.ts';

/** Sentences for the live region. In a file of their own: the composer script needs these and no other words. */
export interface Announcements {
  findings(count: number): string;
  opened(place: number, count: number, category: string, why: string): string;
  rewrite(place: number, count: number, text: string): string;
  applied(blanks: number): string;
  /** The checklist was opened by key: so many things are suggested. */
  checklist(suggested: number): string;
  starter(place: number, count: number, label: string, text: string): string;
  inserted(blanks: number): string;
  notInserted: string;
  ignored: string;
  undone: string;
  failed: string;
  noneLeft: string;
}

const en: Announcements = {
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  opened: (place, count, category, why) => `Finding ${place} of ${count}. ${category}. ${why}`,
  rewrite: (place, count, text) => `Rewrite ${place} of ${count}: ${text}`,
  applied: (blanks) =>
    blanks === 0 ? 'Replaced.' : `Replaced. ${blanks} ${blanks === 1 ? 'blank' : 'blanks'} to fill.`,
  checklist: (suggested) => `Checklist. ${suggested === 0 ? 'Nothing' : suggested} to add.`,
  starter: (place, count, label, text) => `Sentence ${place} of ${count}. ${label}: ${text}`,
  inserted: (blanks) =>
    blanks === 0 ? 'Inserted.' : `Inserted. ${blanks} ${blanks === 1 ? 'blank' : 'blanks'} to fill.`,
  notInserted: 'Not inserted; the checklist says why.',
  ignored: 'Ignored.',
  undone: 'Taken back.',
  failed: 'Not replaced; the card says why.',
  noneLeft: 'No findings left.',
};

const zhCn: Announcements = {
  findings: (count) => `${count} 处提示`,
  opened: (place, count, category, why) => `第 ${place} 处，共 ${count} 处。${category}。${why}`,
  rewrite: (place, count, text) => `改写 ${place}，共 ${count} 条：${text}`,
  applied: (blanks) => (blanks === 0 ? '已替换。' : `已替换，还有 ${blanks} 处待填。`),
  checklist: (suggested) => (suggested === 0 ? '清单，没有要补的。' : `清单，可补 ${suggested} 处。`),
  starter: (place, count, label, text) => `第 ${place} 句，共 ${count} 句。${label}：${text}`,
  inserted: (blanks) => (blanks === 0 ? '已插入。' : `已插入，还有 ${blanks} 处待填。`),
  notInserted: '没有插入，清单里说明了原因。',
  ignored: '已忽略。',
  undone: '已撤销。',
  failed: '没有替换，卡片里说明了原因。',
  noneLeft: '没有其他提示了。',
};

export function announcements(language: Language): Announcements {
  return language === 'zh-CN' ? zhCn : en;
}
