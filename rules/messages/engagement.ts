import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」是在公开问价',
    why: '同行和你的客户都会看到你在找谁拿货。',
    suggest: '改用私信，或换采购号去问',
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
    zh: { what: '「{text}」是在怼投诉的人', why: '围观的人只会记住你的态度。', suggest: '先道一句歉，再转私信' },
    en: {
      what: '“{text}” blames the person who complains',
      why: 'Those who read along remember the tone, not the facts.',
      suggest: 'You could thank them and move to private messages',
    },
  },
  pitch: {
    zh: {
      what: '「{text}」是在别人的帖子下推销',
      why: '没人问就报产品，会被当成刷屏，也容易被举报限流。',
      suggest: '先聊对方说的事，产品放私信',
    },
    en: {
      what: '“{text}” pitches under someone else’s post',
      why: 'Uncalled-for offers are taken for spam, and reports make the site show you less.',
      suggest: 'You could speak to what they wrote, and send the offer by message',
    },
  },
  thread: {
    zh: {
      what: '这是你在这条争论里的第三次回复',
      why: '越吵看的人越多，客户记住的是你在吵架。',
      suggest: '到此为止，离开这个帖子',
    },
    en: {
      what: 'This is your third reply in a heated thread',
      why: 'Each reply brings more readers, and they remember a quarrel.',
      suggest: 'You could leave the thread here',
    },
  },
  data: {
    zh: {
      what: '「{text}」在公开处要别人的联系方式或证件',
      why: '对方的号码会被所有人看到，出了事要你负责。',
      suggest: '请对方发私信',
    },
    en: {
      what: '“{text}” asks people for personal data in public',
      why: 'Everyone can read and misuse what they answer.',
      suggest: 'You could ask them to send it by private message',
    },
  },
  chain: {
    zh: {
      what: '「{text}」是转运、逼人转发的帖子',
      why: '客户看到会觉得这个号不专业。',
      suggest: '删掉，或换到私人号',
    },
    en: {
      what: '“{text}” is a chain post',
      why: 'On a work account it looks unserious, and the sites show such posts less.',
      suggest: 'You could leave it out, or keep it for your personal account',
    },
  },
  bait: {
    zh: {
      what: '「{text}」是拿好处换点赞、转发或评论',
      why: '平台会给这类帖子降权，客户也看得出来。',
      suggest: '换成一个真想听答案的问题',
    },
    en: {
      what: '“{text}” fishes for likes, shares or comments',
      why: 'The sites push such posts down, and buyers see through them.',
      suggest: 'You could ask a question whose answer you want to read',
    },
  },
  reviews: {
    zh: {
      what: '「{text}」是刷评价、刷粉',
      why: '虚假评价可能违反反不正当竞争法第九条，平台也会封号。',
      suggest: '删掉这句，请客户如实评价就好',
    },
    en: {
      what: '“{text}” buys or trades reviews, likes or followers',
      why: 'Paid and fake reviews can break the law in many markets, and accounts are closed over them.',
      suggest: 'You could ask for an honest review and offer nothing for it',
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
} satisfies Rule['messages'];
