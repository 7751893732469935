import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」是在公开问价',
    why: '同行和你的客户都会看到你在找谁拿货。',
    suggest: '改用私信,或换采购号去问',
  },
  en: {
    what: '“{text}” asks for a price in public',
    why: 'Your customers and rivals see whom you buy from.',
    suggest: 'You could ask by private message',
  },
};

/** And what their clauses say. */
export const messages = {
  liability: {
    zh: { what: '「{text}」等于公开认责', why: '律师和其他买家会拿这句话要赔偿。', suggest: '先说「我们私信跟进」' },
    en: {
      what: '“{text}” admits liability in public',
      why: 'It can be quoted in a claim, by this customer and by others.',
      suggest: 'You could say “we are looking into it, please check your messages”',
    },
  },
  blame: {
    zh: { what: '「{text}」是在怼投诉的人', why: '围观的人只会记住你的态度。', suggest: '先道一句歉,再转私信' },
    en: {
      what: '“{text}” blames the person who complains',
      why: 'Those who read along remember the tone, not the facts.',
      suggest: 'You could thank them and move to private messages',
    },
  },
  binding: {
    zh: {
      what: '「{text}」可能算答应了',
      why: '公开的一句「成交」也可能当合同。',
      suggest: '加一句「以书面合同为准」',
    },
    en: {
      what: '“{text}” may bind you',
      why: 'A public “deal” can count as a contract.',
      suggest: 'You could add “subject to contract”',
    },
  },
  like: {
    zh: { what: '你在给名单上的同行点赞', why: '对方会收到通知,你的客户也可能看到。', suggest: '看看就好,别点赞' },
    en: {
      what: 'You are about to like a competitor on your list',
      why: 'They are told at once, and your network may see it.',
      suggest: 'You could leave it at reading',
    },
  },
} satisfies Rule['messages'];
