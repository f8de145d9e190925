import type { Severity } from '../engine/types.ts';

/** Names in the page's highlight registry, which the page and other extensions share. */
export type HighlightName = `kindword-${Severity}` | 'kindword-open' | 'kindword-flash';

interface Ink {
  readonly high: string;
  readonly medium: string;
  readonly low: string;
  readonly open: string;
  readonly flash: string;
}

const LIGHT: Ink = { high: '#C2410C', medium: '#A16207', low: '#0F766E', open: '#FFF4ED', flash: '#CFECE7' };
const DARK: Ink = { high: '#FDBA74', medium: '#FCD34D', low: '#5EEAD4', open: '#43281C', flash: '#1D4F4A' };
/** Over the words instead of under them the washes let them through. */
const LIGHT_OVER: Ink = { ...LIGHT, open: '#C2410C14', flash: '#0F766E33' };
const DARK_OVER: Ink = { ...DARK, open: '#FDBA7424', flash: '#5EEAD433' };

/** The look of the marks. `over`: they lie over the words, as on a textarea, not behind them. */
export function markStyles(dark: boolean, over: boolean): string {
  const ink = dark ? (over ? DARK_OVER : DARK) : over ? LIGHT_OVER : LIGHT;
  return [
    line('high', 'solid', 2.5, ink.high),
    line('medium', 'dashed', 2, ink.medium),
    line('low', 'dotted', 2, ink.low),
    `::highlight(kindword-open){background-color:${ink.open}}`,
    `::highlight(kindword-flash){background-color:${ink.flash}}`,
  ].join('\n');
}

/** A line unbroken by descenders: a solid one would read as dashed. */
function line(severity: Severity, style: string, thickness: number, color: string): string {
  const decoration = `underline ${style} ${thickness}px ${color}`;
  const place = 'text-underline-offset:3px;text-decoration-skip-ink:none';
  return `::highlight(kindword-${severity}){text-decoration:${decoration};${place}}`;
}
