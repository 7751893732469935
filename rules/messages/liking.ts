import type { Rule } from '../rule.ts';

/** What is said of a like, a follow or a repost at once, by whose post it is. */
export const message: Rule['message'] = {
  zh: {
    what: '这是名单上的同行',
    why: '你的客户也在看他们，一个赞就够让人猜你们的关系。',
    suggest: '看看就好',
  },
  en: {
    what: 'This is a competitor on your list',
    why: 'Customers who watch both of you wonder what your like means.',
    suggest: 'You could leave it at reading',
  },
};

/** And what their clauses say. */
export const messages = {
  formerEmployer: {
    zh: {
      what: '这是你前公司的内容',
      why: '在老同事和老客户眼里，一个赞很容易被读成站队。',
      suggest: '想互动的话，用私人号更稳妥',
    },
    en: {
      what: 'This comes from your former employer',
      why: 'Old colleagues and customers read more into it than you meant.',
      suggest: 'Your personal account may be the better place',
    },
  },
  named: {
    zh: {
      what: '这条内容提到了名单上的同行',
      why: '替同行的好话点赞，或者给骂同行的话点赞，客户都会记在你头上。',
      suggest: '划过去就好',
    },
    en: {
      what: 'This post speaks of a competitor on your list',
      why: 'Praise or blame of them: readers take your like for your opinion.',
      suggest: 'You could just scroll on',
    },
  },
  namedFormer: {
    zh: {
      what: '这条内容说的是你前公司',
      why: '给吐槽前公司的话点赞，等于你自己也说了一遍，新客户会多想。',
      suggest: '划过去就好',
    },
    en: {
      what: 'This post speaks of your former employer',
      why: 'A like under a complaint about them reads as your own complaint, to new customers too.',
      suggest: 'You could just scroll on',
    },
  },
} satisfies Rule['messages'];
