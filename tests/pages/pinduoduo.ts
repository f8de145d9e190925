import { textarea } from '../editors/textarea.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

/** A console in Vue: it keeps its own copy of the field, which hears of what it is told by input events alone. */
export const pinduoduo: SitePage = {
  site: 'pinduoduo',
  title: '拼多多',
  url: 'https://mms.pinduoduo.com/chat-merchant/index.html',
  language: 'zh-CN',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: {
    ...textarea,
    title: 'textarea of a Vue console',
    editor: '#replyTextarea',
    html: (content) => `<textarea id="replyTextarea" rows="6">${content}</textarea><script>
  window.kept = replyTextarea.value;
  replyTextarea.addEventListener('input', () => { kept = replyTextarea.value; });
  ready = true;
</script>`,
    model: 'kept',
  },
  body: (
    editor,
    { language },
  ) => `<div class="chatWindowHeader"><div class="base-info"><span class="name">林女士</span></div></div>
<div id="msgListContainer"><ul class="msg-list">${linesIn(language).map(row).join('')}</ul></div>
${editor}<div class="send-btn" data-send>发送</div>`,
  send: 'Enter',
};

function row({ from, html }: Line): string {
  if (from === 'system') return `<li class="onemsg"><div class="msg-system">${html}</div></li>`;
  const side = from === 'customer' ? 'buyer-item' : 'cs-item';
  return `<li class="onemsg"><div class="${side}"><div class="msg-content-box">${html}</div></div></li>`;
}
