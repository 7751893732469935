import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」谈到了信仰',
    why: '客户里各种信仰都有，工作账号上容易得罪人。',
    suggest: '节日祝福可以，信仰本身就别谈了',
  },
  en: {
    what: '“{text}” is about faith',
    why: 'Readers of a work account hold many faiths, and this is easily taken the wrong way.',
    suggest: 'A greeting is fine; you could leave belief itself out',
  },
};

/** And what their clauses say. */
export const messages = {
  stance: {
    zh: { what: '「{text}」在评判一种信仰', why: '信这个的客户看到，生意基本就没了。', suggest: '删掉这句' },
    en: {
      what: '“{text}” judges a faith',
      why: 'A customer who holds it will not forget, and screenshots travel.',
      suggest: 'You could take this sentence out',
    },
  },
} satisfies Rule['messages'];
