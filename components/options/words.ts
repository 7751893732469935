import type { Act } from '../../rules/draft.ts';
import type { Category, Severity } from '../../rules/rule.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import type { Decision } from '../../utils/log/record.ts';

/** How each closed list reads on the options page. */
export const CATEGORY_WORDS: Readonly<Record<Category, MessageKey>> = {
  politics: 'categoryPolitics',
  religion: 'categoryReligion',
  discrimination: 'categoryDiscrimination',
  abuse: 'categoryAbuse',
  disparagement: 'categoryDisparagement',
  'trade-secret': 'categoryTradeSecret',
  'personal-data': 'categoryPersonalData',
  'private-life': 'categoryPrivateLife',
  'ad-claim': 'categoryAdClaim',
  comparison: 'categoryComparison',
  ip: 'categoryIp',
  customs: 'categoryCustoms',
  culture: 'categoryCulture',
  disclosure: 'categoryDisclosure',
  identity: 'categoryIdentity',
  engagement: 'categoryEngagement',
  crisis: 'categoryCrisis',
  review: 'categoryReview',
};

export const SEVERITY_WORDS: Readonly<Record<Severity | 'off', MessageKey>> = {
  off: 'optionsRulesOff',
  info: 'severityInfo',
  caution: 'severityCaution',
  hold: 'severityHold',
  stop: 'severityStop',
};

export const ACT_WORDS: Readonly<Record<Act, MessageKey>> = {
  post: 'actPost',
  comment: 'actComment',
  reply: 'actReply',
  repost: 'actRepost',
  edit: 'actEdit',
  like: 'actLike',
  follow: 'actFollow',
};

export const DECISION_WORDS: Readonly<Record<Decision, MessageKey>> = {
  edited: 'decisionEdited',
  masked: 'decisionMasked',
  cancelled: 'decisionCancelled',
  saved: 'decisionSaved',
  published: 'decisionPublished',
  switched: 'decisionSwitched',
  'sent-for-review': 'decisionReview',
};

const OWNERS = { sales: 'ownerSales', legal: 'ownerLegal', marketing: 'ownerMarketing', management: 'ownerManagement' } as const;

/** The department that looks after a rule, where it is one of the four; null for a name from a policy. */
export function ownerWords(owner: string): MessageKey | null {
  return owner in OWNERS ? OWNERS[owner as keyof typeof OWNERS] : null;
}
