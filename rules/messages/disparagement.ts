import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」在说同行或客户的坏话',
    why: '拿不出证据就可能构成商业诋毁，客户也会觉得你不厚道。',
    suggest: '只讲自己的长处',
  },
  en: {
    what: '“{text}” speaks badly of another business',
    why: 'Unless you can prove it, it can count as disparagement, and customers dislike it.',
    suggest: 'You could say what yours does well and name nobody',
  },
};

/** And what their clauses say. */
export const messages = {
  named: {
    zh: { what: '「{text}」点名说了别家的坏话', why: '点名又没证据，对方可以告商业诋毁。', suggest: '把名字去掉' },
    en: {
      what: '“{text}” names a business and speaks badly of it',
      why: 'The one named can take you to court over it.',
      suggest: 'Take the name out',
    },
  },
  client: {
    zh: {
      what: '「{text}」在吐槽客户',
      why: '别的客户看了会想：背后你也这么说我。',
      suggest: '改成分享经验，不提客户',
    },
    en: {
      what: '“{text}” complains about a customer',
      why: 'Every other customer will wonder what you say about them.',
      suggest: 'You could share the lesson and leave the customer out',
    },
  },
  inside: {
    zh: {
      what: '「{text}」在抱怨前东家或同事',
      why: '客户看到只会替你捏把汗，前东家也看得到。',
      suggest: '私下聊，别发工作账号',
    },
    en: {
      what: '“{text}” complains about a former employer or a colleague',
      why: 'Customers read it as how you treat people, and they see it too.',
      suggest: 'You could keep this for a private talk',
    },
  },
  service: {
    zh: {
      what: '「{text}」是对商家的差评',
      why: '用工作账号发差评，别人会当成公司在骂公司。',
      suggest: '换个人账号，或私下找对方',
    },
    en: {
      what: '“{text}” is a complaint about a business',
      why: 'From a work account it reads as one firm attacking another.',
      suggest: 'You could use a personal account or write to them directly',
    },
  },
} satisfies Rule['messages'];
