import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'hold',
  owner: 'sales',
  message: {
    zh: {
      what: '「{text}」是你的客户',
      why: '同行看到名字就会去联系，客户也未必愿意被公开。',
      suggest: '换成「一家客户」',
    },
    en: {
      what: '“{text}” is one of your customers',
      why: 'Rivals will write to them next, and they may not want to be named.',
      suggest: 'Say “a customer”',
    },
  },
  messages: {
    new: {
      zh: {
        what: '「{text}」还没发布',
        why: '一公开就等于泄露，没申请的外观专利也会失去新颖性。',
        suggest: '换成「一款新品」',
      },
      en: {
        what: '“{text}” is not released yet',
        why: 'A post tells everyone, and an unfiled design right is lost with it (EU General Court, T-647/22).',
        suggest: 'Say “a new product”',
      },
    },
  },
  signals: {
    customer: { names: 'customers' },
    unreleased: { names: 'unreleased' },
  },
  clauses: [
    { all: ['unreleased'], say: 'new', fix: { put: { zh: '一款新品', en: 'a new product' } } },
    { all: ['customer'], fix: { put: { zh: '一家客户', en: 'a customer' } } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Directive (EU) 2016/943 art. 2 and the AUCL of China 2025 art. 10: a customer list is a trade secret as long as it is kept one.';

const names = { customers: 'Acme Retail Inc\tAcme\n宏达贸易有限公司\nTarget', unreleased: 'Falcon X2\tFX-2\n海鸥计划' };

export const examples: Examples = {
  flags: [
    { text: 'Loading ten pallets for [[Acme]] tonight.', names },
    { text: '[[ACME Retail Inc]] came to see the line.', names },
    { text: '给[[宏达贸易]]的大货今天出了', names },
    { text: 'Sneak peek of the [[FalconX2]]!', names },
    { text: '[[海鸥计划]]样机到了', names },
    { text: 'Third order from [[Target]] this year.', names },
  ],
  passes: [
    { text: 'We met our target for March.', names },
    { text: 'A falcon over the harbour this morning.', names },
    { text: 'Acmetal is a trade fair in Lyon.', names },
    { text: '今天的海鸥真多', names },
    { text: 'A mid-size European retailer ordered again.', names },
    { text: '贸易展明天开幕', names },
    { text: 'Retail is detail.', names },
    { text: 'FX-20 connectors in stock.', names },
  ],
};
