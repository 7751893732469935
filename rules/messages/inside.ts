import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」像是没公开的内部消息',
    why: '发出去就收不回来，也可能违反保密约定。',
    suggest: '等公司正式发布',
  },
  en: {
    what: '“{text}” looks like inside information',
    why: 'It cannot be called back, and it may break a promise of confidence.',
    suggest: 'You could wait for the official announcement',
  },
};

/** And what their clauses say. */
export const messages = {
  new: {
    zh: {
      what: '「{text}」像是没发布的产品',
      why: '申请前公开，外观和专利都可能失去新颖性，同行也会抢先。',
      suggest: '先确认专利递交和发布日期',
    },
    en: {
      what: '“{text}” looks like a product that is not out yet',
      why: 'Shown before filing, a design or patent can be lost, and rivals get a head start.',
      suggest: 'You could first check the filing and the launch date',
    },
  },
  bid: {
    zh: {
      what: '「{text}」透露了投标或在谈的生意',
      why: '对手看到就知道你的价位和下一步。',
      suggest: '等结果公布后再发',
    },
    en: {
      what: '“{text}” tells of a bid or a deal in the making',
      why: 'Rivals learn where you stand and what comes next.',
      suggest: 'You could wait until it is settled',
    },
  },
  key: {
    zh: { what: '「{text}」是密码', why: '看到的人都能登录。', suggest: '删掉，并尽快改密码' },
    en: {
      what: '“{text}” is a password',
      why: 'Anyone who reads it can log in.',
      suggest: 'You could take it out and change it soon',
    },
  },
} satisfies Rule['messages'];
