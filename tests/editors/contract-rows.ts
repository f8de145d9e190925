/** What not every editor has. */
export type Feature = 'bold' | 'link' | 'list' | 'table' | 'break' | 'form';

/** A change that must come out exactly, as simple HTML; an editor of plain text sees it without its elements. */
export interface Row {
  readonly title: string;
  readonly content: string;
  readonly find: string;
  readonly text: string;
  readonly after: string;
  /** Says nothing about an editor without it. */
  readonly needs?: Feature;
}

export const ROWS: readonly Row[] = [
  {
    title: 'in the middle of a paragraph',
    content: '<p>Hi Ana, you must restart the router today.</p>',
    find: 'you must restart',
    text: 'could you restart',
    after: '<p>Hi Ana, could you restart the router today.</p>',
  },
  {
    title: 'at the start',
    content: '<p>You must restart the router.</p><p>Thanks</p>',
    find: 'You must restart',
    text: 'Could you restart',
    after: '<p>Could you restart the router.</p><p>Thanks</p>',
  },
  {
    title: 'at the end',
    content: '<p>Hello</p><p>It is what it is</p>',
    find: 'what it is',
    text: 'not what I would wish for you',
    after: '<p>Hello</p><p>It is not what I would wish for you</p>',
  },
  {
    title: 'a whole paragraph',
    content: '<p>Hello</p><p>Calm down.</p><p>Bye</p>',
    find: 'Calm down.',
    text: 'I can see why that is upsetting.',
    after: '<p>Hello</p><p>I can see why that is upsetting.</p><p>Bye</p>',
  },
  {
    title: 'of words that come twice, the second only',
    content: '<p>You must wait, as you must wait here.</p>',
    find: 'you must wait',
    text: 'there is a queue',
    after: '<p>You must wait, as there is a queue here.</p>',
  },
  {
    title: 'in Chinese',
    content: '<p>您好，系统显示正常，请重启。</p>',
    find: '系统显示正常',
    text: '我这边看到设备是在线的',
    after: '<p>您好，我这边看到设备是在线的，请重启。</p>',
  },
  {
    title: 'among emoji and combining characters',
    content: '<p>👩‍👩‍👧 cafe\u0301 🙏🏽 you must 🇨🇳 wait e\u0301\u0323 👍</p>',
    find: 'you must 🇨🇳 wait',
    text: 'bear with me 🙂',
    after: '<p>👩‍👩‍👧 cafe\u0301 🙏🏽 bear with me 🙂 e\u0301\u0323 👍</p>',
  },
  {
    title: 'by nothing',
    content: '<p>Please just wait a moment.</p>',
    find: 'just ',
    text: '',
    after: '<p>Please wait a moment.</p>',
  },
  {
    title: 'in a list item',
    content: '<p>Steps:</p><ul><li>You must restart</li><li>Wait</li></ul>',
    find: 'You must restart',
    text: 'Please restart',
    after: '<p>Steps:</p><ul><li>Please restart</li><li>Wait</li></ul>',
    needs: 'list',
  },
  {
    title: 'in a table cell',
    content: '<p>Plans:</p><table><tbody><tr><td>You must wait</td><td>Now</td></tr></tbody></table>',
    find: 'You must wait',
    text: 'There is a queue',
    after: '<p>Plans:</p><table><tbody><tr><td>There is a queue</td><td>Now</td></tr></tbody></table>',
    needs: 'table',
  },
  {
    title: 'between soft breaks',
    content: '<p>First line<br>you must wait<br>last line</p>',
    find: 'you must wait',
    text: 'give us an hour',
    after: '<p>First line<br>give us an hour<br>last line</p>',
    needs: 'break',
  },
  {
    title: 'across a soft break',
    content: '<p>First line,<br>you must wait<br>last line</p>',
    find: 'line,\nyou must wait',
    text: 'line: give us an hour',
    after: '<p>First line: give us an hour<br>last line</p>',
    needs: 'break',
  },
  {
    title: 'after no-break spaces',
    content: '<p>Dear&nbsp;Ana,&nbsp; you must wait.</p>',
    find: 'you must',
    text: 'please',
    after: '<p>Dear&nbsp;Ana,&nbsp; please wait.</p>',
  },
  {
    title: 'of a whole bold run',
    content: '<p>Please <strong>calm down</strong> now</p>',
    find: 'calm down',
    text: 'bear with me',
    after: '<p>Please <strong>bear with me</strong> now</p>',
    needs: 'bold',
  },
  {
    title: 'inside a bold run',
    content: '<p>Please <strong>just calm down now</strong> sir</p>',
    find: 'calm down',
    text: 'bear with me',
    after: '<p>Please <strong>just bear with me now</strong> sir</p>',
    needs: 'bold',
  },
  {
    title: 'into a bold run',
    content: '<p>I said <strong>no and no</strong> again</p>',
    find: 'said no',
    text: 'explained',
    after: '<p>I explained<strong> and no</strong> again</p>',
    needs: 'bold',
  },
  {
    title: 'out of a bold run',
    content: '<p>I <strong>said no</strong> and no again</p>',
    find: 'no and no',
    text: 'it is not possible',
    after: '<p>I <strong>said it is not possible</strong> again</p>',
    needs: 'bold',
  },
  {
    title: 'across a whole bold run',
    content: '<p>Well, I <strong>really</strong> said so</p>',
    find: 'I really said',
    text: 'it was',
    after: '<p>Well, it was so</p>',
    needs: 'bold',
  },
  {
    title: 'of all the words of a link',
    content: '<p>See <a href="https://a.example/">click here</a> today</p>',
    find: 'click here',
    text: 'our refund guide',
    after: '<p>See <a href="https://a.example/">our refund guide</a> today</p>',
    needs: 'link',
  },
  {
    title: 'inside a link',
    content: '<p>See <a href="https://a.example/">the very obvious guide</a> today</p>',
    find: 'very obvious',
    text: 'short',
    after: '<p>See <a href="https://a.example/">the short guide</a> today</p>',
    needs: 'link',
  },
  {
    title: 'right after a link',
    content: '<p>See <a href="https://a.example/">the guide</a> as I said</p>',
    find: ' as I said',
    text: ' for each step',
    after: '<p>See <a href="https://a.example/">the guide</a> for each step</p>',
    needs: 'link',
  },
];

/** What a plain text editor makes of a row's content. */
export function stripped(html: string): string {
  return html
    .replace(/<br>|<\/(?:p|li|td)>(?!<\/)(?!$)/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0');
}

/** Up to what editors do to any text: no-break spaces for plain ones, and combined characters (Quill 1). */
export function spaces(text: string): string {
  return text.replace(/&nbsp;|\u00a0/g, ' ').normalize();
}
