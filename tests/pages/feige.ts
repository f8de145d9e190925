import { textarea } from '../editors/textarea.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

export const feige: SitePage = {
  site: 'feige',
  title: '抖店飞鸽',
  url: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
  language: 'zh-CN',
  mode: 'generic',
  audience: 'public',
  reads: true,
  editor: textarea,
  body: (editor, { language }) => `<div class="messageList">${linesIn(language).map(item).join('')}</div>
<div>${editor}<button data-send>发 送</button></div>`,
  send: 'Enter',
};

function item({ from, html }: Line): string {
  const whose = from === 'customer' ? 'messageNotMe' : 'messageIsMe';
  return `<div class="msgItemWrap"><div class="leaveMessage ${from === 'system' ? '' : whose}"><pre>${html}</pre></div></div>`;
}
