import type { Account, Act, Draft, Target } from '../../rules/draft.ts';
import { check, type Ruleset } from '../../rules/index.ts';
import { type Finding, SEVERITIES, type Severity } from '../../rules/rule.ts';
import type { TabPolicy } from '../settings.ts';
import { accountOf, targetIn, targetOf } from './account.ts';
import type { Composer } from './composer.ts';
import { phoneReader } from './phones.ts';
import { type Reading, read } from './read.ts';
import type { Speakers } from './speaker.ts';
import type { Judged } from './state.ts';
import { repliesIn } from './thread.ts';

/** A composer's draft, read and judged at one moment. */
export interface Verdict extends Judged {
  readonly draft: Draft;
  readonly reading: Reading;
  /** Gravest first. Empty on a personal account whose owner did not ask for the hint: there is no check there. */
  readonly findings: readonly Finding[];
}

/** What the judging of a draft needs. */
export interface Bench {
  readonly ruleset: Ruleset;
  readonly policy: TabPolicy;
  readonly speakers: Speakers;
}

/** ISO 8601 with the zone of this machine, e.g. `2026-11-21T22:40:00+08:00`. */
export function localTime(now: Date): string {
  const zone = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + zone * 60_000).toISOString().slice(0, 19);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${local}${zone < 0 ? '-' : '+'}${two(Math.abs(zone) / 60)}:${two(Math.abs(zone) % 60)}`;
}

/** Who acts, and on what. */
export interface Context {
  readonly account: Account;
  readonly target: Target | null;
}

/**
 * Who speaks, and to what post, in this composer. `opened` is the post whose menu brought the composer up: what a repost takes
 * along, where its dialog does not show it.
 */
export function contextOf(
  { platform, surface, editors }: Composer,
  policy: TabPolicy,
  opened: Element | null,
): Context {
  const editor = editors[0]!;
  const account = accountOf(platform, editor, editor.ownerDocument, policy);
  const owners = { account, registered: policy.accounts };
  if (surface.act === 'post') return { account, target: null };
  const unseen = surface.act === 'repost' && opened && !platform.posts.card?.(editor);
  return { account, target: unseen ? targetIn(platform, opened, owners) : targetOf(platform, editor, owners) };
}

/** Judges what `composer` says now, or `text` where its editor has left the page. */
export function judge(composer: Composer, context: Context, bench: Bench, text?: string): Verdict {
  const reading = text === undefined ? read(composer.editors) : { text, pieces: [], field: null };
  return judged(composer.platform.id, composer.surface.act, context, bench, reading);
}

/** Judges an act without words of its own: a like, a repost at once, a follow. */
export function judgeGesture(platform: Draft['platform'], act: Act, context: Context, bench: Bench): Verdict {
  return judged(platform, act, context, bench, { text: '', pieces: [], field: null });
}

function judged(
  platform: Draft['platform'],
  act: Act,
  { account, target }: Context,
  { ruleset, speakers }: Bench,
  reading: Reading,
): Verdict {
  const switched = speakers.switched(account);
  const draft: Draft = {
    platform,
    act,
    account,
    target,
    text: reading.text,
    at: localTime(new Date()),
    replies: repliesIn({ platform, account, target }),
    ...(switched ? { switched } : {}),
  };
  const findings = sorted(check(draft, ruleset, phoneReader()));
  const who = account.handle ?? account.name;
  const whom = target && [target.handle ?? target.author, target.text];
  return {
    draft,
    reading,
    findings,
    severity: findings[0]?.severity ?? null,
    key: JSON.stringify([draft.act, who, whom, draft.text]),
  };
}

const weight = (severity: Severity): number => SEVERITIES.indexOf(severity);

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => weight(b.severity) - weight(a.severity) || a.start - b.start);
}
