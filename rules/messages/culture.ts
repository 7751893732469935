import type { Rule } from '../rule.ts';

/** What the rules about customs and places say. */
export const messages = {
  feast: {
    zh: {
      what: '「{text}」放在这个节日里不合适',
      why: '酒、猪肉、牛肉碰上当地的节日和信仰，客户嘴上不说，心里会记住。',
      suggest: '换个产品，或者只发祝福',
    },
    en: {
      what: '“{text}” does not go well with this feast',
      why: 'Alcohol, pork or beef beside a holy day is read as disrespect, even where nobody says so.',
      suggest: 'You could show another product, or send wishes only',
    },
  },
  market: {
    zh: {
      what: '「{text}」在这个账号的市场里是忌讳',
      why: '这个账号面向的客户里，不少人出于信仰不碰它。',
      suggest: '换个产品，或只发给其他市场',
    },
    en: {
      what: '“{text}” is touchy in a market of this account',
      why: 'Many of the customers this account speaks to avoid it for their faith.',
      suggest: 'You could pick another product, or post it for other markets only',
    },
  },
  holy: {
    zh: {
      what: '「{text}」可能冒犯信徒',
      why: '神像、经文碰上脚、内衣、狗或酒，是最容易引来抵制和下架的一类图案。',
      suggest: '换个图案，别用宗教形象',
    },
    en: {
      what: '“{text}” may offend believers',
      why: 'Holy images beside feet, underwear, dogs or alcohol have led to boycotts and recalls.',
      suggest: 'You could use a design without religious images',
    },
  },
  wound: {
    zh: {
      what: '「{text}」是一个民族的伤疤或刻板印象',
      why: '当事国的人看到会觉得被羞辱，截图传得很快。',
      suggest: '换掉这个词或图案',
    },
    en: {
      what: '“{text}” touches a wound or a stereotype of a people',
      why: 'Those whom it is about feel mocked, and the screenshot travels.',
      suggest: 'You could leave the word or picture out',
    },
  },
  taste: {
    zh: {
      what: '「{text}」在这个市场有别的意思',
      why: '颜色、花、礼物和手势各地含义不同，说法也不完全一致。',
      suggest: '发之前问一下当地客户',
    },
    en: {
      what: '“{text}” may mean something else in this market',
      why: 'Colours, flowers, gifts and gestures are read differently, and guides do not agree.',
      suggest: 'You could ask a local customer first',
    },
  },
  list: {
    zh: {
      what: '「{text}」和国家并列了',
      why: '怎么写都会得罪一边：有品牌因为下拉菜单这样写被迫道歉，也有被另一边抵制的。',
      suggest: '用「国家和地区」',
    },
    en: {
      what: '“{text}” stands in a list of countries',
      why: 'Brands had to apologise for such lists to one side or the other.',
      suggest: 'The neutral wording is “countries and regions”',
    },
  },
  place: {
    zh: {
      what: '「{text}」是有争议的地名',
      why: '一张地图、一个地名就让几家大公司两边都得罪；带错图的货也会被海关扣下。',
      suggest: '换成不带边界的图，或换个说法',
    },
    en: {
      what: '“{text}” is a disputed name or place',
      why: 'Whichever name or map you choose, one side objects, and customs have seized goods over it.',
      suggest: 'You could use a globe without borders, or leave the name out',
    },
  },
  cotton: {
    zh: {
      what: '「{text}」两头都有风险',
      why: '说用，美国海关可能扣货；说不用，在国内可能被处罚和抵制。',
      suggest: '公开帖子里不提，客户问就私下发文件',
    },
    en: {
      what: '“{text}” is risky either way',
      why: 'Using it can stop goods at US customs; refusing it can be punished in China.',
      suggest: 'You could leave it out of public posts and answer with papers in private',
    },
  },
} satisfies Rule['messages'];
