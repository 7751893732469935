import type { VNode } from 'preact';
import type { MessageKey } from '../../utils/i18n.ts';
import type { Readiness, ReadinessItem, ReadinessKey } from '../../utils/policy/readiness.ts';
import { Icon } from '../icon.tsx';
import { useSay } from '../say.ts';
import { Tick } from '../tick.tsx';

interface Words {
  /** That it is so. */
  readonly done: MessageKey;
  /** What is open, and how to mend it. */
  readonly open: MessageKey;
  readonly how: MessageKey;
}

const WORDS: Readonly<Record<ReadinessKey, Words>> = {
  sites: { done: 'optionsReadySites', open: 'optionsOpenSites', how: 'optionsMendSites' },
  accounts: { done: 'optionsReadyAccounts', open: 'optionsOpenAccounts', how: 'optionsMendAccounts' },
  twoFactor: { done: 'optionsReadyTwoFactor', open: 'optionsOpenTwoFactor', how: 'optionsMendTwoFactor' },
  admins: { done: 'optionsReadyAdmins', open: 'optionsOpenAdmins', how: 'optionsMendAdmins' },
  recovery: { done: 'optionsReadyRecovery', open: 'optionsOpenRecovery', how: 'optionsMendRecovery' },
  ownNames: { done: 'optionsReadyOwnNames', open: 'optionsOpenOwnNames', how: 'optionsMendOwnNames' },
  sensitive: { done: 'optionsReadySensitive', open: 'optionsOpenSensitive', how: 'optionsMendSensitive' },
  handles: { done: 'optionsReadyHandles', open: 'optionsOpenHandles', how: 'optionsMendHandles' },
  markets: { done: 'optionsReadyMarkets', open: 'optionsOpenMarkets', how: 'optionsMendMarkets' },
  owner: { done: 'optionsReadyOwner', open: 'optionsOpenOwner', how: 'optionsMendOwner' },
  reviewers: { done: 'optionsReadyReviewers', open: 'optionsOpenReviewers', how: 'optionsMendReviewers' },
  backup: { done: 'optionsReadyBackup', open: 'optionsOpenBackup', how: 'optionsMendBackup' },
  expiry: { done: 'optionsReadyExpiry', open: 'optionsOpenExpiry', how: 'optionsMendExpiry' },
};

/** How ready everything is, and what could be mended, each with where that is done. */
export function Ready({ score, items }: Readiness): VNode {
  const say = useSay();
  const open = items.filter(({ done }) => !done);
  const done = items.filter(({ done }) => done);
  return (
    <section class="panel">
      <h2>{say('optionsReady')}</h2>
      <div class="score">
        <p>
          <b>{score}</b> {say('optionsReadyScore', { done: done.length, all: items.length })}
        </p>
        <div class="scale" aria-hidden="true">
          <div style={{ inlineSize: `${score}%` }} />
        </div>
      </div>
      {open.length === 0 ? (
        <p>{say('optionsReadyAll')}</p>
      ) : (
        <ul class="facts">
          {open.map((item) => (
            <Open key={item.key} item={item} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <details class="fold">
          <summary>{say('optionsReadyDone', { n: done.length })}</summary>
          <ul class="facts">
            {done.map(({ key, values }) => (
              <li key={key}>
                <span class="mark check">
                  <Tick />
                </span>
                <p>{say(WORDS[key].done, values)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Open({ item: { key, values, go } }: { readonly item: ReadinessItem }): VNode {
  const say = useSay();
  const { open, how } = WORDS[key];
  return (
    <li>
      <span class="mark info">
        <Icon name="info" />
      </span>
      <div>
        <b>{say(open, values)}</b>
        <p class="hint">{say(how, values)}</p>
        <p>
          <a href={`#${go}`}>
            {say('optionsMend')}
            <span class="unseen"> {say(open, values)}</span>
          </a>
        </p>
      </div>
    </li>
  );
}
