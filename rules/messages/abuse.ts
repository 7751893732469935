import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: { what: '「{text}」是骂人的话', why: '截图会一直在，客户记住的是你的名字。', suggest: '换成说事情本身' },
  en: {
    what: '“{text}” is an insult or a swear word',
    why: 'Screenshots stay, and it is your name that customers remember.',
    suggest: 'You could say what happened instead',
  },
};

/** And what their clauses say. */
export const messages = {
  client: {
    zh: {
      what: '「{text}」在骂客户、老板或同事',
      why: '别的客户看了会想：背后你也这么说我。',
      suggest: '改成分享经验，不提是谁',
    },
    en: {
      what: '“{text}” insults a customer, a boss or a colleague',
      why: 'Every other customer will wonder what you say about them.',
      suggest: 'You could share the lesson and leave people out',
    },
  },
  threat: {
    zh: { what: '「{text}」是威胁别人的话', why: '这种话会被举报封号，还可能惹上官司。', suggest: '删掉这句' },
    en: {
      what: '“{text}” is a threat',
      why: 'It gets accounts closed and can end in court.',
      suggest: 'You could take this sentence out',
    },
  },
} satisfies Rule['messages'];
