import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」一句话否定了一群人',
    why: '其中可能就有你的客户，平台也会按歧视处理。',
    suggest: '只说事情，不提国籍、性别、族群',
  },
  en: {
    what: '“{text}” judges a whole group of people',
    why: 'Some of your customers belong to it, and all four sites treat it as hate speech.',
    suggest: 'You could speak of what happened, not of who they are',
  },
};

/** And what their clauses say. */
export const hate: Rule['message'] = {
  zh: {
    what: '「{text}」在贬低或咒骂一群人',
    why: '四个平台都会按仇恨言论处理，被骂的人里可能就有你的客户。',
    suggest: '删掉这句',
  },
  en: {
    what: '“{text}” runs down a group of people',
    why: 'All four sites treat it as hate speech, and some of your customers may be meant.',
    suggest: 'You could take this sentence out',
  },
};

export const messages = {
  quarrel: {
    zh: {
      what: '「{text}」卷进了男女、种族或地域之争',
      why: '工作账号站哪边都会得罪一半客户。',
      suggest: '留在自己的小圈子里说',
    },
    en: {
      what: '“{text}” joins a quarrel about sexes, races or regions',
      why: 'Whichever side you take, half of your customers are on the other.',
      suggest: 'You could leave this talk to friends',
    },
  },
  trade: {
    zh: {
      what: '「{text}」把付款或砍价问题归到国籍上',
      why: '这个国家的客户看到就不会再下单了。',
      suggest: '改成「付款方式小建议」，不提国家',
    },
    en: {
      what: '“{text}” blames a nationality for how someone does business',
      why: 'Every buyer from there will read it as meant for them.',
      suggest: 'You could turn it into tips on payment terms, without the country',
    },
  },
} satisfies Rule['messages'];
