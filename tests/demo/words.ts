/** The demo helpdesk's own words. */
export interface Words {
  readonly requester: string;
  readonly assignee: string;
  readonly type: string;
  readonly problem: string;
  readonly priority: string;
  readonly high: string;
  readonly product: string;
  readonly ticket: string;
  readonly byMail: string;
  readonly open: string;
  readonly publicReply: string;
  readonly internalNote: string;
  readonly internal: string;
  readonly to: string;
  readonly macro: string;
  readonly submit: string;
  readonly subject: string;
  readonly since: string;
  readonly lastRating: string;
  readonly bad: string;
  readonly sent: string;
  readonly reply: string;
  readonly addNote: string;
  readonly forward: string;
  readonly send: string;
  readonly reported: string;
  readonly replied: string;
  readonly noted: string;
}

const EN: Words = {
  requester: 'Requester',
  assignee: 'Assignee',
  type: 'Type',
  problem: 'Problem',
  priority: 'Priority',
  high: 'High',
  product: 'Product',
  ticket: 'Ticket',
  byMail: 'by email',
  open: 'Open',
  publicReply: 'Public reply',
  internalNote: 'Internal note',
  internal: 'Internal',
  to: 'To',
  macro: 'Apply macro',
  submit: 'Submit as Open',
  subject: 'Subject',
  since: 'Customer since 2019',
  lastRating: 'Last rating',
  bad: 'Bad',
  sent: 'This is a demo: nothing was sent. The customer would have got what stands above.',
  reply: 'Reply',
  addNote: 'Add note',
  forward: 'Forward',
  send: 'Send',
  reported: 'reported via email',
  replied: 'replied',
  noted: 'added a private note',
};

const ZH: Words = {
  requester: '请求者',
  assignee: '受托人',
  type: '类型',
  problem: '问题',
  priority: '优先级',
  high: '高',
  product: '产品',
  ticket: '工单',
  byMail: '电子邮件',
  open: '未解决',
  publicReply: '公开回复',
  internalNote: '内部备注',
  internal: '内部',
  to: '收件人',
  macro: '应用宏',
  submit: '提交为未解决',
  subject: '主题',
  since: '2019 年起的客户',
  lastRating: '上次评价',
  bad: '差',
  sent: '这是演示，没有真的发送。客户收到的会是上面的内容。',
  reply: '回复',
  addNote: '添加备注',
  forward: '转发',
  send: '发送',
  reported: '通过电子邮件提交',
  replied: '已回复',
  noted: '添加了私密备注',
};

export function wordsOf(language: 'en' | 'zh-CN'): Words {
  return language === 'zh-CN' ? ZH : EN;
}
