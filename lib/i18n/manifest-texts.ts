export const DEFAULT_LOCALE = 'en';

/** What the browser and the stores show of us, by the browser's own locale names; all other words are in the dictionary. */
export const MANIFEST_TEXTS = {
  en: {
    name: 'Kindword',
    description:
      'Reads your reply to a customer as you type, marks wording that lands badly, says why and offers a kinder one. Works offline.',
  },
  zh_CN: {
    name: 'Kindword 善言',
    description: '边写边看您给客户的回复，标出容易伤人的措辞，说明原因，给出更体贴的说法。全程离线。',
  },
} as const;
