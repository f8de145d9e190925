import type { Category } from '../engine/types.ts';
import type { CategoryText } from './en-categories.ts';

export const zhCnCategories: Readonly<Record<Category, CategoryText>> = {
  blame: {
    name: '听起来像在责备',
    instead: '一起看情况：“方便说说当时是怎样的吗？”',
    leftAlone: '单纯说事实，如“您应该已经收到邮件了”。',
  },
  command: {
    name: '像在下命令',
    instead: '换成请求，并说明为了什么。',
    leftAlone: '操作步骤，如“点击设置”。',
  },
  mechanical: {
    name: '像机器在回话',
    instead: '说清谁来办、办什么、几点前。',
    leftAlone: '同样的话，但写明了谁跟进、什么时候。',
  },
  hollow: {
    name: '像套话',
    instead: '说出这位客户具体遇到了什么。',
    leftAlone: '点明了问题的道歉，如“蓝色那件寄到时碎了，很抱歉”。',
  },
  dismissive: {
    name: '像没当回事',
    instead: '先认真对待，再帮忙解决。',
    leftAlone: '有用的解释，如“配对时会闪烁，等两分钟就好”。',
  },
  invalidating: {
    name: '像在否定感受',
    instead: '说出对方的心情和缘由。',
    leftAlone: '“您先别着急”，后面紧跟正在办的事。',
  },
  negative: {
    name: '只说了不行',
    instead: '先说能做什么。',
    leftAlone: '讲了原因、其他方案或下一步的拒绝。',
  },
  policy: {
    name: '像拿规定挡人',
    instead: '讲清规定的用意，以及这次意味着什么。',
    leftAlone: '连同理由一起说明的规定。',
  },
  deflect: {
    name: '像在往外推',
    instead: '写明转给了谁、几点前回复。',
    leftAlone: '“已转给账单组的小林，下午五点前给您回信。”',
  },
  interrogation: {
    name: '像在盘问',
    instead: '一次只问一件事，并说明为什么问。',
    leftAlone: '目的清楚的一个问题。',
  },
  impatient: {
    name: '听着不耐烦',
    instead: '像第一次回答那样再说一遍。',
    leftAlone: '正常提及前文，如“上封邮件提到，款已退回”。',
  },
  overpromise: {
    name: '话说得太满',
    instead: '承诺会尽力，并给出时间。',
    leftAlone: '“不能保证”这类实话，“两年质保”这类名称。',
  },
  vague: {
    name: '没说谁办、何时办',
    instead: '写上谁来办、几点前。',
    leftAlone: '同样的话，但写了时间，如“最晚今天下午六点”。',
  },
  jargon: {
    name: '内部用语',
    instead: '换成客户听得懂的说法。',
    leftAlone: '客户先用的词，或当句就解释了的词。',
  },
  register: {
    name: '和所选风格不合',
    instead: '按所选的风格换个语气。',
    leftAlone: '同样的话，换一种风格就不提示。',
  },
};
