import type { Rule } from '../rule.ts';

/** What the rules on this say, in all languages of drafts alike. */
export const message: Rule['message'] = {
  zh: {
    what: '「{text}」像在教人低报或绕关税',
    why: '这是海关和反洗钱部门会当证据的话，客户也会被牵连。',
    suggest: '删掉，改问公司法务',
  },
  en: {
    what: '“{text}” reads like getting around customs',
    why: 'Customs officers use such sentences as proof, against you and the buyer.',
    suggest: 'You could take it out and ask legal instead',
  },
};

/** And what their clauses say. */
export const messages = {
  origin: {
    zh: { what: '「{text}」像是洗产地', why: '假产地证是走私类案件，举报人还有奖金。', suggest: '删掉，改问公司法务' },
    en: {
      what: '“{text}” reads like false origin',
      why: 'A false certificate of origin is customs fraud, and whistle-blowers are paid.',
      suggest: 'You could take it out and ask legal instead',
    },
  },
  sanctions: {
    zh: {
      what: '「{text}」像在绕开制裁',
      why: '银行看到会冻结账户，公司也可能上名单。',
      suggest: '删掉，改问公司法务',
    },
    en: {
      what: '“{text}” reads like getting around sanctions',
      why: 'Banks freeze accounts over this and firms end up on lists.',
      suggest: 'You could take it out and ask legal instead',
    },
  },
  dumping: {
    zh: { what: '「{text}」像是承认低于成本倾销', why: '反倾销调查会拿它当证据。', suggest: '去掉这句' },
    en: {
      what: '“{text}” reads like an admission of dumping',
      why: 'Anti-dumping investigators quote such posts.',
      suggest: 'You could take the sentence out',
    },
  },
} satisfies Rule['messages'];
