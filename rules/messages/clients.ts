import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」透露了客户是谁、买多少',
    why: '同行照着这句话就能找上门，客户也未必愿意被公开。',
    suggest: '换成不点名、不带数字的说法',
  },
  en: {
    what: '“{text}” tells who buys from you, or how much',
    why: 'A rival needs no more to find that customer.',
    suggest: 'You could leave out the name and the figure',
  },
};

/** And what their clauses say. */
export const messages = {
  supplier: {
    zh: {
      what: '「{text}」透露了货从哪里来',
      why: '客户看到就会绕过你，直接去找工厂。',
      suggest: '换成「长期合作的供应商」',
    },
    en: {
      what: '“{text}” tells where your goods come from',
      why: 'A customer can go straight there.',
      suggest: 'You could say “a long-term supplier”',
    },
  },
  volume: {
    zh: {
      what: '「{text}」是产能或订单量',
      why: '客户能看出你有多依赖谁，同行能算出你的量。',
      suggest: '把数字去掉',
    },
    en: {
      what: '“{text}” gives away volume or capacity',
      why: 'Buyers learn how much you need them, rivals how large you are.',
      suggest: 'You could leave the figure out',
    },
  },
  deal: {
    zh: {
      what: '「{text}」像是一笔真实生意的数字',
      why: '对象、条件、数字凑在一起，同行和其他客户就看懂了。',
      suggest: '去掉数字或说得笼统些',
    },
    en: {
      what: '“{text}” looks like a figure from a real deal',
      why: 'With who and how much in one sentence, rivals and other buyers can read along.',
      suggest: 'You could leave the figure out',
    },
  },
} satisfies Rule['messages'];
