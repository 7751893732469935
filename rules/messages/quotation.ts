import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」像是真实报价',
    why: '其他客户会拿它压价，公开后也不再算保密信息。',
    suggest: '改成「价格面议」',
  },
  en: {
    what: '“{text}” looks like a real quotation',
    why: 'Other buyers will hold you to it, and once public it is no longer confidential.',
    suggest: 'Say “price on request”',
  },
};

/** And what their clauses say. */
export const messages = {
  list: {
    zh: {
      what: '「{text}」是具体单价',
      why: '如果不是公开的目录价，客户和同行都会看到你的底。',
      suggest: '改成「价格面议」',
    },
    en: {
      what: '“{text}” is a unit price',
      why: 'Unless it is a public list price, customers and rivals learn where you stand.',
      suggest: 'Say “price on request”',
    },
  },
} satisfies Rule['messages'];
