import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」拿自己和别家比',
    why: '点名对比要同类产品、可查证的指标，还不能贬低对方，否则对方可以投诉。',
    suggest: '只写自己的实测数据，或附上检测报告',
  },
  en: {
    what: '“{text}” compares you with a named rival',
    why: 'That is fair only for the same need, on facts that can be checked, and without running anyone down.',
    suggest: 'You could give your own measured figure, or add the test report',
  },
};

/** And what their clauses say. */
export const messages = {
  shown: {
    zh: {
      what: '「{text}」是有依据的对比',
      why: '同类产品、客观指标、结论完整，这样的对比才站得住。',
      suggest: '再核对一遍：数据新不新、条件是否相同',
    },
    en: {
      what: '“{text}” compares you with a rival and names a source',
      why: 'It holds as long as the goods serve the same need and the test was the same for both.',
      suggest: 'You could check once more that the figures are recent and complete',
    },
  },
} satisfies Rule['messages'];
