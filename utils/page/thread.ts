import type { Draft } from '../../rules/draft.ts';

/** How often each account answered each post in this tab; gone with the tab. */
const answers = new Map<string, number>();

const threadOf = ({ platform, account, target }: Pick<Draft, 'platform' | 'account' | 'target'>): string | null =>
  target && JSON.stringify([platform, account.handle ?? account.name, target.handle ?? target.author, target.text]);

/** How many comments and replies of this account went under this post before. */
export function repliesIn(draft: Pick<Draft, 'platform' | 'account' | 'target'>): number {
  const thread = threadOf(draft);
  return thread === null ? 0 : (answers.get(thread) ?? 0);
}

/** Counts a draft that passed, where it is a comment or reply. */
export function wentOut(draft: Draft): void {
  const thread = threadOf(draft);
  if (thread !== null && (draft.act === 'comment' || draft.act === 'reply'))
    answers.set(thread, (answers.get(thread) ?? 0) + 1);
}
