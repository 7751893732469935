import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」像是私人生活的内容',
    why: '客户来这个号是看产品和专业的，私事看多了会对你没底。',
    suggest: '换到私人号发，或者存着明天再看',
  },
  en: {
    what: '“{text}” looks like private life',
    why: 'Buyers come to this account for work, and they remember what they read here.',
    suggest: 'You could post it from your personal account, or save it and look again tomorrow',
  },
};

/** And what their clauses say. */
export const messages = {
  mood: {
    zh: {
      what: '「{text}」是上班时的情绪话',
      why: '客户会想：单子交给你，你会上心吗?',
      suggest: '发到私人号吐槽，工作号留给好消息',
    },
    en: {
      what: '“{text}” is a bad mood about work',
      why: 'A buyer who reads it wonders who looks after the order.',
      suggest: 'You could tell a friend instead, or keep it for your personal account',
    },
  },
  money: {
    zh: {
      what: '「{text}」在说手头紧或赌钱',
      why: '客户会担心定金打给你安不安全，砍价也更狠。',
      suggest: '这类话别放工作号',
    },
    en: {
      what: '“{text}” speaks of money trouble or betting',
      why: 'Buyers wonder whether a deposit is safe with you, and bargain harder.',
      suggest: 'You could leave this off a work account',
    },
  },
  fan: {
    zh: {
      what: '「{text}」是追星、追剧、打游戏一类的内容',
      why: '关注你的是客户，粉圈话题他们看不懂，也容易吵起来。',
      suggest: '换到私人号发',
    },
    en: {
      what: '“{text}” is fan talk: stars, shows, songs or games',
      why: 'Your followers here are buyers; fan talk is lost on them, and it draws quarrels.',
      suggest: 'You could post it from your personal account',
    },
  },
} satisfies Rule['messages'];
