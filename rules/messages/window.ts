import type { Rule } from '../rule.ts';

/** What is said of any text while the firm looks twice at everything. */
export const message: Rule['message'] = {
  zh: {
    what: '公司正处在敏感时期，每一条都多看一眼',
    why: '平时没事的话，这时候会被截图放大，落在你头上。',
    suggest: '不急的话，等过了这阵再发',
  },
  en: {
    what: 'The firm is in a crisis, and every post gets a second look',
    why: 'What is harmless on other days is passed around now, under your name.',
    suggest: 'You could wait until it is over if it can wait',
  },
};

const closed: Rule['message'] = {
  zh: {
    what: '这段时间由{who}对外说话',
    why: '公司只有一种说法的时候，你的话不会被拿去当把柄。',
    suggest: '先存着，等敏感期过了再发',
  },
  en: {
    what: 'For now the word is left to {who}',
    why: 'While the firm speaks with one voice, nobody can quote you against it.',
    suggest: 'You could save it until the crisis is over',
  },
};

const forwarded = ({ zh, en }: Rule['message']): Rule['message'] => ({
  zh: { ...zh, suggest: '可以转发这一句：{forward}' },
  en: { ...en, suggest: 'You could send on: {forward}' },
});

/** And what the clauses say. */
export const messages = {
  forward: forwarded(message),
  closed,
  closedForward: forwarded(closed),
  speaker: {
    zh: {
      what: '公司正处在敏感时期，你是能发声的人',
      why: '你的每个字都会被当成公司的说法。',
      suggest: '和定好的口径再对一遍',
    },
    en: {
      what: 'The firm is in a crisis, and you are one of those who speak',
      why: 'Every word of yours is taken for the firm’s.',
      suggest: 'You could hold it against what was agreed once more',
    },
  },
} satisfies Rule['messages'];
