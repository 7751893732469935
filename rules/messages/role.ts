import type { Rule, UiLanguage } from '../rule.ts';

/** The known roles as they are said to whoever has one. */
export const ROLE_WORDS: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  zh: {
    newcomer: '新同事',
    senior: '资深同事',
    manager: '主管',
    core: '核心成员',
    spokesperson: '发言人',
    'reply-only': '负责回复的同事',
  },
  en: {
    newcomer: 'a newcomer',
    senior: 'a senior colleague',
    manager: 'a manager',
    core: 'one of the core team',
    spokesperson: 'a spokesperson',
    'reply-only': 'someone who replies to others',
  },
};

/** Who speaks in a crisis where nobody is named. */
export const SOMEONE: Readonly<Record<UiLanguage, string>> = { zh: '公司的发言人', en: 'the firm’s spokesperson' };

/** What is said where a role asks for a look. */
export const message: Rule['message'] = {
  zh: {
    what: '你现在的身份是{role}，这一条先请同事看一眼',
    why: '多一双眼睛，出了问题也不用你一个人扛。',
    suggest: '发给同事看看，再决定发不发',
  },
  en: {
    what: 'As {role}, you could have a colleague read this one first',
    why: 'A second pair of eyes catches what yours no longer see, and you are not alone if something slips.',
    suggest: 'You could show it to a colleague before it goes out',
  },
};

/** And of a new post by somebody whose part is to answer. */
export const messages = {
  answers: {
    zh: {
      what: '你负责的是回复，新帖一般由别的同事来发',
      why: '新帖要配合公司的安排，时间和口径你未必都知道。',
      suggest: '把想法告诉管这个号的同事',
    },
    en: {
      what: 'Your part here is replying; new posts usually come from a colleague',
      why: 'A new post has to fit plans that you may not have been told of.',
      suggest: 'You could pass the idea on to whoever plans the posts',
    },
  },
} satisfies Rule['messages'];
