import type { Rule } from '../rule.ts';

/** And what their clauses say. */
export const messages = {
  certified: {
    zh: {
      what: '「{text}」的说法不准',
      why: 'CE 是自我声明,FDA 注册不等于批准;这么写在德国、美国都被罚过。',
      suggest: '改成准确的说法',
    },
    en: {
      what: '“{text}” says more than the mark does',
      why: 'CE is the maker’s own declaration, and FDA registration is no approval (21 CFR 807.39, 807.97).',
      suggest: 'Use the exact wording',
    },
  },
  efficacy: {
    zh: {
      what: '「{text}」是医疗功效宣传',
      why: '普通商品不能说治病,FDA 连点赞客户的疗效评论都警告过。',
      suggest: '去掉功效,只说材质和用法',
    },
    en: {
      what: '“{text}” is a health claim',
      why: 'Ordinary goods must not claim to treat anything; the FDA has even warned over a like.',
      suggest: 'You could speak of the material and its use instead',
    },
  },
  green: {
    zh: {
      what: '「{text}」是笼统的环保说法',
      why: '欧盟 2026 年 9 月 27 日起,没有认证支撑的「绿色」「碳中和」直接算违规。',
      suggest: '写明哪个部分、哪个标准、证书号',
    },
    en: {
      what: '“{text}” is a general green claim',
      why: 'Since 27 September 2026 the EU bans it without recognised proof (Directive (EU) 2024/825).',
      suggest: 'You could name the part, the standard and the certificate',
    },
  },
  guarantee: {
    zh: { what: '「{text}」是打包票', why: '做不到就是虚假宣传,客户会拿来索赔。', suggest: '写清条件和期限' },
    en: {
      what: '“{text}” promises without limits',
      why: 'If it fails once, it is a false claim and a reason to ask for money back.',
      suggest: 'You could say the conditions and for how long',
    },
  },
} satisfies Rule['messages'];
