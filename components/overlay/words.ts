import type { AccountKind, Act, Platform } from '../../rules/draft.ts';
import type { Category, Finding, Severity, UiLanguage } from '../../rules/rule.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import { t } from '../../utils/i18n.ts';
import type { Note } from '../../utils/page/overlay.ts';
import type { Reason } from './reason.ts';

/** How the sites call themselves; the same in every language. */
export const PLATFORM_NAMES: Record<Platform, string> = {
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
};

/** "Posting publicly on … as …", by act. */
export const AS: Record<Act, MessageKey> = {
  post: 'cardAsPost',
  comment: 'cardAsComment',
  reply: 'cardAsReply',
  repost: 'cardAsRepost',
  edit: 'cardAsEdit',
  like: 'cardAsLike',
  follow: 'cardAsFollow',
};

/** The quiet way on, by act. */
export const ANYWAY: Record<Act, MessageKey> = {
  post: 'cardAnywayPost',
  comment: 'cardAnywayComment',
  reply: 'cardAnywayReply',
  repost: 'cardAnywayRepost',
  edit: 'cardAnywayEdit',
  like: 'cardAnywayLike',
  follow: 'cardAnywayFollow',
};

/** What the small card says of an act that carries no words of the person's own. */
interface GestureWords {
  readonly title: MessageKey;
  /** The way back. */
  readonly not: MessageKey;
  /** Whose post, or who is followed. */
  readonly by: MessageKey;
  readonly unclear: MessageKey;
  readonly seen: Record<Platform, MessageKey>;
}

const everywhere = (key: MessageKey) => ({ linkedin: key, facebook: key, instagram: key, x: key });

/** Likes, reposts at once and follows in words. */
export const GESTURES: Partial<Record<Act, GestureWords>> = {
  like: {
    title: 'cardTitleLike',
    not: 'cardNotLike',
    by: 'cardBy',
    unclear: 'cardByUnclear',
    // as of November 2026; on X only the author sees who liked a post, since 2024-06-12
    seen: {
      linkedin: 'cardSeenLinkedin',
      facebook: 'cardSeenFacebook',
      instagram: 'cardSeenInstagram',
      x: 'cardSeenX',
    },
  },
  repost: {
    title: 'cardTitleRepost',
    not: 'cardNotRepost',
    by: 'cardBy',
    unclear: 'cardByUnclear',
    seen: everywhere('cardSeenRepost'),
  },
  follow: {
    title: 'cardTitleFollow',
    not: 'cardNotFollow',
    by: 'cardByFollow',
    unclear: 'cardByUnclearFollow',
    seen: everywhere('cardSeenFollow'),
  },
};

/** A category in plain words. */
export const CATEGORY_WORDS: Record<Category, MessageKey> = {
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

/** A severity in one word, for those who do not see its icon. */
export const SEVERITY_WORDS: Record<Severity, MessageKey> = {
  info: 'severityInfo',
  caution: 'severityCaution',
  hold: 'severityHold',
  stop: 'severityStop',
};

/** A reason as the card names it; the log may use it to say what a record holds. */
export const REASON_WORDS: Record<Reason, MessageKey> = {
  'already-public': 'reasonAlreadyPublic',
  'customer-agreed': 'reasonCustomerAgreed',
  'team-agreed': 'reasonTeamAgreed',
  'false-alarm': 'reasonFalseAlarm',
  other: 'reasonOther',
};

/** The kind of an account. */
export const KIND_WORDS: Record<AccountKind, MessageKey> = {
  work: 'kindWork',
  personal: 'kindPersonal',
  unknown: 'kindUnknown',
};

/** The line of each note. */
export const NOTE_WORDS: Record<Note, MessageKey> = {
  'press-again': 'notePressAgain',
  'not-checked': 'noteNotChecked',
  reload: 'noteReload',
  saved: 'noteSaved',
  copied: 'noteCopied',
  'not-logged': 'noteNotLogged',
  'fix-failed': 'noteFixFailed',
  'ready-press-again': 'noteReadyPressAgain',
  'switch-yourself': 'noteSwitchYourself',
  kept: 'noteKept',
};

const OWNERS: Record<string, MessageKey | undefined> = {
  sales: 'ownerSales',
  legal: 'ownerLegal',
  marketing: 'ownerMarketing',
  management: 'ownerManagement',
};

/** The owner in words: one of the four roles in the reader's language, or the name that the policy gives. */
export function ownerWords(language: UiLanguage, owner: string): string {
  const key = Object.hasOwn(OWNERS, owner) ? OWNERS[owner] : undefined;
  return key ? t(language, key) : owner;
}

/** "3 notes". */
export function countWords(language: UiLanguage, count: number): string {
  return count === 1 ? t(language, 'chipNote') : t(language, 'chipNotes', { n: count });
}

/** The found words on one line, shortened in the middle beyond 64 code points. */
export function quote(text: string): string {
  const plain = [...text.trim().replace(/\s+/g, ' ')];
  return plain.length <= 64 ? plain.join('') : `${plain.slice(0, 40).join('')} … ${plain.slice(-20).join('')}`;
}

/** What tells one finding of a draft from another. */
export function findingKey(finding: Finding): string {
  return `${finding.rule}:${finding.start}:${finding.end}`;
}
