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
    why: 'What is harmless on other days gets passed around now, with your name on it.',
    suggest: 'If it can wait, you could post it once this is over',
  },
};

const closed: Rule['message'] = {
  zh: {
    what: '这段时间由{who}对外说话',
    why: '这时候多一个人说话，就多一种说法，你的话容易被人拿去做文章。',
    suggest: '先存着，等敏感期过了再发',
  },
  en: {
    what: 'For now, speaking is left to {who}',
    why: 'A second version is what gets quoted, with your name beside it.',
    suggest: 'You could save it until the crisis is over',
  },
};

const forwarded = ({ zh, en }: Rule['message']): Rule['message'] => ({
  zh: { ...zh, suggest: '可以改为转发这句：{forward}' },
  en: { ...en, suggest: 'You could share this instead: {forward}' },
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
      what: 'The firm is in a crisis, and you are one of those who speak for it',
      why: 'Every word of yours will be taken for the firm’s.',
      suggest: 'You could check it once more against what was agreed',
    },
  },
} satisfies Rule['messages'];
