import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: { what: '「{text}」透露了成本或利润', why: '客户看到就知道还能砍多少。', suggest: '把数字去掉' },
  en: {
    what: '“{text}” gives away cost or margin',
    why: 'A customer who reads it knows how far the price can fall.',
    suggest: 'Take the figure out',
  },
};

/** And what their clauses say. */
export const messages = {
  terms: {
    zh: { what: '「{text}」是谈好的付款或折扣条件', why: '其他客户会要同样的条件。', suggest: '改成「条件面议」' },
    en: {
      what: '“{text}” is a payment term or discount you agreed',
      why: 'Other customers will ask for the same.',
      suggest: 'Say “terms on request”',
    },
  },
  paper: {
    zh: { what: '「{text}」是单据号', why: '有了号就能冒充你去问货代、银行或客户。', suggest: '打码' },
    en: {
      what: '“{text}” is a document number',
      why: 'With it one can pose as you towards a forwarder, a bank or the customer.',
      suggest: 'Mask it',
    },
  },
} satisfies Rule['messages'];
