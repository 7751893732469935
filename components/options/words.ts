import type { Act } from '../../rules/draft.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import type { Decision } from '../../utils/log/record.ts';

/** An act in one word. */
export const ACT_WORDS: Readonly<Record<Act, MessageKey>> = {
  post: 'actPost',
  comment: 'actComment',
  reply: 'actReply',
  repost: 'actRepost',
  edit: 'actEdit',
  like: 'actLike',
  follow: 'actFollow',
};

/** What the person then did, in a few words. */
export const DECISION_WORDS: Readonly<Record<Decision, MessageKey>> = {
  edited: 'decisionEdited',
  masked: 'decisionMasked',
  cancelled: 'decisionCancelled',
  saved: 'decisionSaved',
  published: 'decisionPublished',
  switched: 'decisionSwitched',
  'sent-for-review': 'decisionReview',
};
