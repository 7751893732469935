import type { Category, Finding, Severity } from '../../rules/rule.ts';
import type { CardProps, ChipProps } from '../../utils/page/overlay.ts';

type Words = readonly [what: string, why: string, suggest: string];

function finding(
  rule: string,
  category: Category,
  severity: Severity,
  text: string,
  en: Words,
  zh: Words,
  start: number,
  fix = true,
): Finding {
  const message = (words: Words) => ({ what: words[0], why: words[1], suggest: words[2] });
  return {
    ...{ rule, category, severity, start, end: start + text.length, text, owner: 'sales' },
    why: [
      { signal: 'amount', text: 'USD 3.85' },
      { signal: 'incoterm', text: 'FOB' },
    ],
    message: { en: message(en), zh: message(zh) },
    ...(fix ? { fix: { start, end: start + text.length, replacement: '…' } } : {}),
  };
}

/** Findings as the board shows them, gravest first: one of each kind and two to fold. */
export const FINDINGS: readonly Finding[] = [
  finding(
    'zh/customer',
    'trade-secret',
    'stop',
    'Müller Werkzeuge',
    [
      '{text} is on the customer list',
      'A customer’s name is a trade secret: rivals follow it to the buyer.',
      'Say “a German customer”',
    ],
    ['{text} 是名单里的客户', '客户名称属于商业秘密，竞争对手会顺着找过去。', '改成「一家德国客户」'],
    10,
  ),
  finding(
    'any/quotation',
    'trade-secret',
    'hold',
    'USD 3.85/pc FOB Ningbo',
    [
      '{text} looks like a real quotation',
      'Other buyers will hold it against you, and once public it is no longer confidential.',
      'Hide the price',
    ],
    ['{text} 像是真实报价', '其他客户会拿它压价，公开后也不再算保密信息。', '隐去价格'],
    40,
  ),
  finding(
    'any/disparage',
    'disparagement',
    'hold',
    'Tooltec, that garbage',
    [
      '{text} runs down a competitor',
      'It can be held against you in most markets, and it travels.',
      'Say what you do better',
    ],
    ['{text} 是在贬低同行', '多数市场可以据此追究，而且传得很快。', '说说自己好在哪里'],
    80,
    false,
  ),
  finding(
    'zh/absolute',
    'ad-claim',
    'caution',
    'the No.1 factory',
    [
      '{text} is an absolute claim',
      'Without public proof it is a risk in most markets you sell to.',
      'Say what you can prove',
    ],
    ['{text} 是绝对化用语', '拿不出公开证据的「第一」，在多数市场都是风险。', '换成可以证明的说法'],
    120,
  ),
  finding(
    'any/tags',
    'engagement',
    'info',
    '#hardware #FOB',
    ['{text} are only tags', 'They bring no readers.', ''],
    ['{text} 只是标签', '带不来读者。', ''],
    150,
    false,
  ),
];

/** A card of `severity` with the findings up to it. */
export function card(
  severity: Severity,
  language: 'zh' | 'en',
  theme: 'light' | 'dark',
  more: Partial<CardProps> = {},
): Omit<CardProps, 'answer'> {
  const grave = ['info', 'caution', 'hold', 'stop'];
  return {
    ...{ platform: 'linkedin', act: 'post', severity, owner: '', look: { theme, language }, pointer: null },
    ...{ gesture: null, canSwitch: false },
    speaker: { name: language === 'zh' ? '陈薇' : 'Wei Chen', handle: '@wei-chen', kind: 'work' },
    findings: FINDINGS.filter((one) => grave.indexOf(one.severity) <= grave.indexOf(severity)),
    ...more,
  };
}

const LIKED: Finding = {
  ...finding(
    'any/like',
    'engagement',
    'hold',
    '',
    [
      'You are about to like a competitor on your list',
      'They learn of it at once, by name.',
      'You could leave it at reading',
    ],
    ['你在给名单上的同行点赞', '对方马上就会知道是你。', '看看就好，别点赞'],
    0,
    false,
  ),
  why: [{ signal: 'author', text: 'Tooltec Europe' }],
};

/** The small card of a like, a repost at once or a follow. */
export function small(
  severity: 'caution' | 'hold' | 'stop',
  language: 'zh' | 'en',
  theme: 'light' | 'dark',
  more: Partial<CardProps> = {},
): Omit<CardProps, 'answer'> {
  return card(severity, language, theme, {
    ...{ act: 'like', gesture: { who: 'Tooltec Europe', unsure: false }, findings: [{ ...LIKED, severity }] },
    ...more,
  });
}

/** A chip at a place of the page. */
export function chip(
  language: 'zh' | 'en',
  theme: 'light' | 'dark',
  more: Partial<ChipProps> = {},
): Omit<ChipProps, 'toggle' | 'fix' | 'classify' | 'putAway'> {
  return {
    ...{ findings: FINDINGS.slice(1), look: { theme, language }, at: { x: 40, y: 240 }, open: false },
    isAsked: false,
    speaker: { name: language === 'zh' ? '陈薇' : 'Wei Chen', handle: '@wei-chen', kind: 'work' },
    ...more,
  };
}
