import type { Message } from './tickets.ts';

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function paragraphs(message: Message): string {
  return message.text.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
}

export function initials(name: string): string {
  const parts = name.split(' ');
  return escapeHtml(parts.length > 1 ? parts.map((part) => part.charAt(0)).join('') : name.slice(0, 1));
}

export function timeOf(message: Message, language: string, now: number): string {
  const date = new Date(now - message.hoursAgo * 3_600_000);
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  return `<time data-test-id="timestamp-relative" datetime="${date.toISOString()}">${format.format(date)}</time>`;
}

/** Line icons on a 16 px grid. */
const PATHS = {
  home: 'M2.5 7 8 2.5 13.5 7v6.5h-4v-4h-3v4h-4Z',
  list: 'M3 4.5h10M3 8h10M3 11.5h10',
  person: 'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-5 5.5c0-2.5 2-4 5-4s5 1.5 5 4',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-9.5V8l2.5 1.5',
  down: 'm4.5 6.5 3.5 3 3.5-3',
  close: 'm4.5 4.5 7 7m0-7-7 7',
  bolt: 'M9 2 4 9h3.5L7 14l5-7H8.500Z',
  lock: 'M4 7.500h8v6H4Zm2 0V5.500a2 2 0 0 1 4 0v2',
  mail: 'M2.500 4h11v8.500h-11Zm0 .5L8 8.500l5.500-4',
  reply: 'M6.500 4 3 7.500 6.500 11M3 7.500h6a4 4 0 0 1 4 4v1',
  note: 'M3 3h10v7l-3 3H3Zm7 10v-3h3',
  forward: 'M9.500 4 13 7.500 9.500 11M13 7.500H7a4 4 0 0 0-4 4v1',
} as const;

export function icon(name: keyof typeof PATHS): string {
  return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${PATHS[name]}"/></svg>`;
}

export interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly site: 'zendesk' | 'freshdesk';
  /** Style sheets beside the site's own. */
  readonly styles?: readonly string[];
  /** What the page's script is told. */
  readonly data: unknown;
  readonly body: string;
}

export function page(parts: PageParts): string {
  const styles = [...(parts.styles ?? []), `/assets/${parts.site}.css`];
  return `<!doctype html>
<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(parts.title)}</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
</head>
<body>
${parts.body}
<script type="application/json" id="ticket">${JSON.stringify(parts.data).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/assets/client/${parts.site}.ts"></script>
</body>
</html>`;
}
