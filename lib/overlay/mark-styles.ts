import type { Severity } from '../engine/types.ts';

/** Names in the page's highlight registry, which the page and other extensions share. */
export type HighlightName = `kindword-${Severity | 'open' | 'flash'}`;

interface Ink extends Readonly<Record<Severity, string>> {
  /** Washes let through what they lie on: a textarea's lie over the words, a coloured composer's on its colour. */
  readonly open: string;
  readonly flash: string;
}

const LIGHT: Ink = { high: '#C2410C', medium: '#A16207', low: '#0F766E', open: '#FF803316', flash: '#0F766E33' };
const DARK: Ink = { high: '#FDBA74', medium: '#FCD34D', low: '#5EEAD4', open: '#FF803326', flash: '#5EEAD440' };

/** The look of the marks on a light or a dark ground. */
export function markStyles(dark: boolean): string {
  const ink = dark ? DARK : LIGHT;
  return [
    line('high', `solid 2.5px ${ink.high}`),
    line('medium', `dashed 2px ${ink.medium}`),
    line('low', `dotted 2px ${ink.low}`),
    rule('open', `background-color:${ink.open}`),
    rule('flash', `background-color:${ink.flash}`),
  ].join('');
}

/** A line unbroken by descenders: a broken solid one would read as dashed. */
function line(severity: Severity, look: string): string {
  return rule(severity, `text-decoration:underline ${look};text-underline-offset:3px;text-decoration-skip-ink:none`);
}

function rule(name: string, declarations: string): string {
  return `::highlight(kindword-${name}){${declarations}}`;
}
