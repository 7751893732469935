import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」像路人在夸自家产品',
    why: '不说明自己是公司的人，被认出来就是水军；美国 FTC 和平台都要求写明关系。',
    suggest: '加一句「我在这家公司上班」',
  },
  en: {
    what: '“{text}” praises your own goods as if from outside',
    why: 'The FTC and the platforms want the tie in the post itself (16 CFR 255.5), and readers look it up anyway.',
    suggest: 'Add “I work here” or “our”',
  },
};

/** And what their clauses say. */
export const messages = {
  reviews: {
    zh: {
      what: '「{text}」像是在组织好评',
      why: '员工、亲友或花钱买来的评价算虚假评价，中国和美国都罚得很重。',
      suggest: '请真实客户留言，并写明有没有优惠',
    },
    en: {
      what: '“{text}” asks for reviews that are not from customers',
      why: 'Reviews by staff, friends or for pay count as fake ones (16 CFR 465).',
      suggest: 'Ask real customers, and let them say what they got',
    },
  },
  paid: {
    zh: {
      what: '「{text}」说明有报酬，却没当广告标明',
      why: '收了钱或样品就是广告，不标明平台和监管都会查。',
      suggest: '开头写「广告」或「合作」',
    },
    en: {
      what: '“{text}” speaks of pay that the post does not show as an ad',
      why: 'Money or free goods make it an advertisement, and it must say so.',
      suggest: 'Start with “Ad” or “Paid partnership”',
    },
  },
} satisfies Rule['messages'];
