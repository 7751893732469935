import type { MessageKey } from './i18n.ts';
import type { SiteChange } from './messages.ts';
import { PLATFORM_IDS } from './settings.ts';

/** UTF-16 units of a report. */
const LONGEST = 4_000;

/** What is not checked any more, as one line with `$SITE$` in it. */
export const CHANGE_WORDS: Readonly<Record<SiteChange['what'], MessageKey>> = {
  posts: 'popupChangedPosts',
  comments: 'popupChangedComments',
  likes: 'popupChangedLikes',
};

/**
 * Takes a change from a tab or from storage; null where it is none. What does not belong in a report is hidden, not refused:
 * a person who is not told is worse off than one with a poorer report.
 */
export function parseChange(input: unknown): SiteChange | null {
  if (typeof input !== 'object' || input === null) return null;
  const { platform, what, at, report } = input as Partial<SiteChange>;
  if (!PLATFORM_IDS.some((id) => id === platform) || typeof what !== 'string' || !Object.hasOwn(CHANGE_WORDS, what))
    return null;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof report !== 'string') return null;
  return {
    platform: platform!,
    what,
    at: new Date(at).toISOString(),
    report: report
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/[^a-z0-9\-=#.>[\]":_ \n]/g, '?'),
  };
}

/** The report as it is shown and copied, with what whoever repairs an adapter asks for first. */
export function writeReport({ platform, what, at, report }: SiteChange, version: string): string {
  return `Slipguard ${version} · ${platform} · ${what} · ${at}\n${report}`;
}
