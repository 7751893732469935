import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」是政治话题',
    why: '你的客户来自各国，站哪边都会有人不舒服。',
    suggest: '这条换成不谈政治的说法',
  },
  en: {
    what: '“{text}” is a political topic',
    why: 'Your customers come from many countries; whichever side it takes, some of them will mind.',
    suggest: 'You could leave politics out of this one',
  },
};

/** And what their clauses say. */
export const messages = {
  stance: {
    zh: {
      what: '「{text}」是在政治上表态',
      why: '别人会当成公司的立场，客户可能因此换供应商。',
      suggest: '删掉这句表态',
    },
    en: {
      what: '“{text}” takes a political side',
      why: 'It will be read as the firm speaking, and a customer may leave over it.',
      suggest: 'You could take the stance out',
    },
  },
} satisfies Rule['messages'];
