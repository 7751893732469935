import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」等于承认仿别人的牌子',
    why: '品牌方会截图投诉，店铺和账号都可能被封，欧盟也禁止这样宣传。',
    suggest: '去掉品牌名，写材质和工艺',
  },
  en: {
    what: '“{text}” offers an imitation of another brand',
    why: 'Brand owners search for these words; it costs accounts, and EU rules on comparison do not allow the wording (2006/114 art. 4).',
    suggest: 'Drop the brand and describe material and make',
  },
};

/** And what their clauses say. */
export const messages = {
  figure: {
    zh: {
      what: '「{text}」用了别人的卡通或影视形象',
      why: '没有授权书，平台会下架，品牌方会索赔。',
      suggest: '有授权就写明，没有就换成原创图案',
    },
    en: {
      what: '“{text}” uses characters or marks of others',
      why: 'Without a licence the listing goes, and the owner may claim damages.',
      suggest: 'Name your licence, or show a design of your own',
    },
  },
  beside: {
    zh: {
      what: '「{text}」把大牌放在自家产品旁边',
      why: '借别人的名气容易被投诉侵权，客户名单也不该随便公开。',
      suggest: '有合同允许再写，否则说「国际品牌代工经验」',
    },
    en: {
      what: '“{text}” puts a famous brand beside your goods',
      why: 'Trading on a name you may not use brings complaints, and contracts often forbid it.',
      suggest: 'Say “a well-known brand” unless your contract allows the name',
    },
  },
  media: {
    zh: {
      what: '「{text}」里的图、音乐或字体可能没授权',
      why: '版权公司专门搜这类帖子，一条就能索赔几千。',
      suggest: '换自己拍的图，或平台自带的商用音乐',
    },
    en: {
      what: '“{text}” may be somebody else’s picture, music or font',
      why: 'Agencies look for such posts and send bills, also for one picture.',
      suggest: 'Use your own photo or the platform’s commercial music',
    },
  },
} satisfies Rule['messages'];
