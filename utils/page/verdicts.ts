import type { PlatformAdapter } from '../../platforms/platform.ts';
import type { Account } from '../../rules/draft.ts';
import { accountOf } from './account.ts';
import type { Composer } from './composer.ts';
import type { Desk } from './desk.ts';
import type { GesturePress, Gestures } from './gesture.ts';
import { type Bench, type Context, contextOf, judge, judgeGesture, type Verdict } from './judge.ts';

export interface VerdictsInput {
  readonly platform: PlatformAdapter;
  readonly page: Document;
  /** Null until the ruleset is there. */
  readonly bench: () => Bench | null;
  readonly desk: Pick<Desk, 'memory'>;
  readonly gestures: Pick<Gestures, 'opened'>;
}

/** Judges what is about to happen, as the page is at this moment. */
export interface Verdicts {
  /** Null while there is no ruleset, and on an account that is the person's own. */
  readonly ofDraft: (composer: Composer) => Verdict | null;
  /** Null as for a draft. */
  readonly ofGesture: (press: GesturePress) => Verdict | null;
  /** Who likes, reposts or follows. */
  readonly actor: (press: GesturePress, bench: Bench) => Account;
  /** Who acts, and on what; a composer that has left the page is remembered. */
  readonly context: (composer: Composer, bench: Bench) => Context;
}

const isChecked = ({ account }: Context): boolean => account.kind !== 'personal' || account.hint === true;

const isGone = ({ editors }: Composer): boolean => !editors.some((editor) => editor.isConnected);

export function createVerdicts({ platform, page, bench, desk, gestures }: VerdictsInput): Verdicts {
  const memoryOf = (composer: Composer) => (isGone(composer) ? desk.memory() : null);

  const context: Verdicts['context'] = (composer, { policy }) =>
    memoryOf(composer)?.context ?? contextOf(composer, policy, gestures.opened());

  const actor: Verdicts['actor'] = ({ control }, { policy }) => accountOf(platform, control, page, policy);

  return {
    actor,
    context,
    ofDraft: (composer) => {
      const now = bench();
      const of = now && context(composer, now);
      return of && isChecked(of) ? judge(composer, of, now, memoryOf(composer)?.text) : null;
    },
    ofGesture: (press) => {
      const now = bench();
      if (!now) return null;
      const account = actor(press, now);
      const of = { account, target: press.target({ account, registered: now.policy.accounts }) };
      return isChecked(of) ? judgeGesture(platform.id, press.act, of, now) : null;
    },
  };
}
