import type { Rule } from '../rule.ts';

/** What the rules about claims say. */
export const messages = {
  certified: {
    zh: {
      what: '「{text}」的说法不准',
      why: 'CE 是自我声明，FDA 注册不等于批准，ISO 认的是管理体系；这么写在德国、美国容易被认定误导。',
      suggest: '改成准确的说法',
    },
    en: {
      what: '“{text}” says more than the mark does',
      why: 'CE is the maker’s own declaration, FDA registration is no approval (21 CFR 807.39), ISO is about the firm.',
      suggest: 'Use the exact wording',
    },
  },
  efficacy: {
    zh: {
      what: '「{text}」像是医疗功效宣传',
      why: '普通商品不能说治病，FDA 连点赞客户的疗效评论都警告过。',
      suggest: '去掉功效，只说材质和用法',
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
      why: '欧盟 2026 年 9 月 27 日起，没有认证支撑的「绿色」「碳中和」很可能被认定误导。',
      suggest: '写明哪个部分、哪个标准、证书号',
    },
    en: {
      what: '“{text}” is a general green claim',
      why: 'Without recognised proof it can count as misleading in the EU (Directive (EU) 2024/825, since 27 September 2026).',
      suggest: 'You could name the part, the standard and the certificate',
    },
  },
  guarantee: {
    zh: { what: '「{text}」是打包票', why: '做不到就是虚假宣传，客户会拿来索赔。', suggest: '写清条件和期限' },
    en: {
      what: '“{text}” promises without limits',
      why: 'If it fails once, it is a false claim and a reason to ask for money back.',
      suggest: 'You could say the conditions and for how long',
    },
  },
  return: {
    zh: {
      what: '「{text}」是在承诺收益',
      why: '招商、投资类广告不能保证收益(广告法第二十五条)，出了事要先找发帖的人。',
      suggest: '只说做什么、投多少，提示有风险',
    },
    en: {
      what: '“{text}” promises earnings',
      why: 'Nobody can guarantee what another firm earns, and most countries forbid saying so.',
      suggest: 'You could say what one named client measured, and that results differ',
    },
  },
  number: {
    zh: {
      what: '「{text}」没有出处',
      why: '引用数据要真实并写明来源(广告法第十一条);写清楚了，客户也更信。',
      suggest: '补上谁测的、什么条件、哪一年',
    },
    en: {
      what: '“{text}” has no source',
      why: 'A figure that can be measured needs proof, and a buyer will ask where it comes from.',
      suggest: 'You could add who measured it, how and when',
    },
  },
  origin: {
    zh: {
      what: '「{text}」容易被当成产地说法',
      why: '货不是那里做的，就可能算误导产地；美国「Made in USA」要求几乎全部在美国完成。',
      suggest: '写清哪个零件、哪道工序来自哪里',
    },
    en: {
      what: '“{text}” reads as a claim of origin',
      why: 'If the goods are not made there it misleads; “Made in USA” means all or virtually all (16 CFR 323).',
      suggest: 'You could name the part or the step that comes from there',
    },
  },
} satisfies Rule['messages'];
