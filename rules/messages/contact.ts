import type { Rule } from '../rule.ts';

/** What the rules on personal data say, in all languages of drafts alike. */
export const messages = {
  contact: {
    zh: { what: '「{text}」是联系方式', why: '公开后会被爬走群发，是别人的号码还得先征得同意。', suggest: '打码' },
    en: {
      what: '“{text}” is a contact detail',
      why: 'Bots collect it within hours, and somebody else’s needs their consent first.',
      suggest: 'Mask it',
    },
  },
  money: {
    zh: { what: '「{text}」是账号或卡号', why: '骗子会拿它伪造收款信息，让你的客户打错款。', suggest: '打码' },
    en: {
      what: '“{text}” is an account or card number',
      why: 'Fraudsters use it to fake payment instructions to your customers.',
      suggest: 'Mask it',
    },
  },
  id: {
    zh: { what: '「{text}」是证件号码', why: '证件号泄露可能被冒名，公开别人的更是违法风险。', suggest: '打码' },
    en: {
      what: '“{text}” is an identity number',
      why: 'It can be used in that person’s name and cannot be changed.',
      suggest: 'Mask it',
    },
  },
  person: {
    zh: {
      what: '「{text}」是个人信息',
      why: '和姓名放在一起就能认出是谁，公开前要本人同意。',
      suggest: '打码，或换个笼统的说法',
    },
    en: {
      what: '“{text}” is personal data',
      why: 'Beside a name it tells who someone is, and they have to agree first.',
      suggest: 'You could mask it or say it more generally',
    },
  },
  address: {
    zh: {
      what: '「{text}」是具体住址',
      why: '地址公开后收不回来，寄样地址私下发就好。',
      suggest: '只写到城市',
    },
    en: {
      what: '“{text}” is somebody’s address',
      why: 'It stays findable for years; an address for samples is better sent in private.',
      suggest: 'You could name the city only',
    },
  },
  key: {
    zh: { what: '「{text}」是登录信息', why: '看到的人都能登录，撞库也会用到。', suggest: '删掉，并尽快改密码' },
    en: {
      what: '“{text}” is a login',
      why: 'Anyone who reads it can use it, here and elsewhere.',
      suggest: 'You could take it out and change it soon',
    },
  },
} satisfies Rule['messages'];
