/** The listed reasons for going on, as they stand in the record. */
export const REASONS = ['already-public', 'customer-agreed', 'false-alarm'] as const;

/** The same where there is no text: a like, a repost at once, a follow. */
export const GESTURE_REASONS = ['team-agreed', 'false-alarm'] as const;

/** A listed reason, or `other` for the person's own words. */
export type Reason = (typeof REASONS | typeof GESTURE_REASONS)[number] | 'other';

/** The most that the field for own words takes, in UTF-16 units. */
export const MOST_WORDS = 200;

/**
 * How many characters `words` still lacks to count as a reason, 0 when it is enough: 10 are asked for, 5 where most are
 * Chinese. Counted in code points, blanks at the ends and repeated ones left out.
 */
export function missing(words: string): number {
  const plain = words.trim().replace(/\s+/g, ' ');
  const count = [...plain].length;
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(0, (han * 2 > count ? 5 : 10) - count);
}

/** What goes into the record: the listed reason or the person's own words; empty while neither is complete. */
export function reasonFor(reason: Reason | null, words: string): string {
  if (reason !== 'other') return reason ?? '';
  return missing(words) === 0 ? words.trim().replace(/\s+/g, ' ') : '';
}
