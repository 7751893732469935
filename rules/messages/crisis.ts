import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」在借别人的灾难做生意',
    why: '这种帖子会被截图传开，骂的是你和公司。',
    suggest: '只留慰问，促销过几天再发',
  },
  en: {
    what: '“{text}” sells beside a tragedy',
    why: 'Such posts are passed on in screenshots, with your name and the firm’s on them.',
    suggest: 'You could keep the sympathy and leave the offer for another week',
  },
};

/** And what their clauses say. */
export const messages = {
  window: {
    zh: {
      what: '公司正处在敏感时期，「{text}」是推广的话',
      why: '这时候吆喝，会被当成不把事当事。',
      suggest: '先存着，等敏感期过了再发',
    },
    en: {
      what: '“{text}” is promotion, and the firm is in a crisis',
      why: 'Selling now reads as if nothing had happened.',
      suggest: 'You could save it until the crisis is over',
    },
  },
  day: {
    zh: {
      what: '今天是你某个市场的纪念日，「{text}」像在热闹',
      why: '那里的人今天在悼念，推广和庆祝会惹反感。',
      suggest: '存着，明天再发',
    },
    en: {
      what: 'One of your markets mourns today, and “{text}” sounds like a party',
      why: 'People there remember their dead today; promotion is taken ill.',
      suggest: 'You could save it and post tomorrow',
    },
  },
  ownDay: {
    zh: {
      what: '今天在日历上是「{day}」，「{text}」是推广的话',
      why: '说好了这一天不吆喝，读的人可能也记得这个日子。',
      suggest: '存着，明天再发',
    },
    en: {
      what: 'Today is “{day}” in your calendar, and “{text}” is promotion',
      why: 'This day was meant to stay quiet, and readers may remember it too.',
      suggest: 'You could save it and post tomorrow',
    },
  },
  date: {
    zh: {
      what: '「{text}」把活动定在了悼念的日子',
      why: '索尼中国因定在 7 月 7 日晚发布新品被罚过 100 万元。',
      suggest: '换一天',
    },
    en: {
      what: '“{text}” sets the event on a day of mourning',
      why: 'Sony China was fined CNY 1 million for announcing a launch on 7 July.',
      suggest: 'You could choose another day',
    },
  },
  statement: {
    zh: {
      what: '「{text}」是在公开谈事故或危机',
      why: '你的一句话会被当成公司的说法，律师和记者都会引用。',
      suggest: '先交给公司指定的发言人',
    },
    en: {
      what: '“{text}” speaks about an accident or a crisis',
      why: 'It will be quoted as the firm’s own statement, by reporters and lawyers too.',
      suggest: 'You could leave the answer to whoever speaks for the firm',
    },
  },
} satisfies Rule['messages'];
