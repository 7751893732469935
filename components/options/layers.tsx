import type { VNode } from 'preact';
import type { MessageKey } from '../../utils/i18n.ts';
import type { Version } from '../../utils/policy/history.ts';
import type { Layer } from '../../utils/policy/layers.ts';
import type { Policy } from '../../utils/policy/schema.ts';
import type { LayerState } from '../../utils/policy/store.ts';
import { useSay, useWhen } from '../say.ts';
import { Problems } from './problems.tsx';

/** What a layer is called. */
export const LAYER_WORDS: Readonly<Record<Layer, MessageKey>> = {
  managed: 'optionsLayerManaged',
  signed: 'optionsLayerSigned',
  file: 'optionsLayerFile',
  own: 'optionsLayerOwn',
};

interface LayersProps {
  readonly layers: readonly LayerState[];
  /** Documents that were in force before, newest first. */
  readonly versions: Readonly<Partial<Record<Layer, readonly Version[]>>>;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Takes an imported file away. */
  readonly remove: () => void;
  readonly bringBack: (layer: Layer, version: Version) => void;
}

/** Which documents are in force, the strongest first, and what can be brought back. */
export function InForce({ layers, versions, now, remove, bringBack }: LayersProps): VNode {
  const say = useSay();
  return (
    <section class="panel">
      <h2>{say('optionsPolicyInForce')}</h2>
      <p class="hint">{say('optionsPolicyOrder')}</p>
      <ul class="entries">
        {layers.map((state) => (
          <li key={state.layer}>
            <div class="entry">
              <div class="what">
                <b>{say(LAYER_WORDS[state.layer])}</b>{' '}
                <About policy={state.policy} by={state.by} at={state.at} now={now} />
                {state.policy.locks.length > 0 && (
                  <p class="hint">{say('optionsPolicyLocks', { n: state.policy.locks.length })}</p>
                )}
              </div>
              {state.layer === 'file' && (
                <button type="button" class="quiet" onClick={remove}>
                  {say('optionsPolicyTakeAway')}
                </button>
              )}
            </div>
            {state.problem && (
              <div class="notice wrong" role="alert">
                <p>{say('optionsPolicyRefused')}</p>
                <Problems problems={state.problem.problems} />
              </div>
            )}
            <Versions layer={state.layer} versions={versions[state.layer] ?? []} bringBack={bringBack} />
          </li>
        ))}
        <li>
          <div class="entry">
            <div class="what">
              <b>{say('optionsLayerOwn')}</b> <span class="hint">{say('optionsLayerOwnHint')}</span>
            </div>
          </div>
          <Versions layer="own" versions={versions.own ?? []} bringBack={bringBack} />
        </li>
      </ul>
    </section>
  );
}

/** Who stands for a document, which version it is, and until when it holds. */
export function About(props: {
  readonly policy: Policy;
  readonly by: string;
  readonly at: string;
  readonly now: string;
}): VNode {
  const say = useSay();
  const when = useWhen();
  const { firm, version, issued, expires, owner, contact } = props.policy;
  const over = expires !== undefined && Date.parse(expires) <= Date.parse(props.now);
  return (
    <>
      <span class="hint">
        {[
          props.by || firm,
          version !== undefined && say('optionsPolicyVersion', { n: version }),
          issued && say('optionsPolicyIssued', { when: when(issued) }),
          props.at && say('optionsPolicyTaken', { when: when(props.at) }),
          (owner || contact) && say('optionsPolicyContact', { who: [owner, contact].filter(Boolean).join(', ') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {expires && (
        <p class={over ? 'error' : 'hint'}>
          {say(over ? 'optionsPolicyExpired' : 'optionsPolicyExpires', { when: when(expires) })}
        </p>
      )}
    </>
  );
}

function Versions(props: {
  readonly layer: Layer;
  readonly versions: readonly Version[];
  readonly bringBack: LayersProps['bringBack'];
}): VNode | null {
  const say = useSay();
  const when = useWhen();
  // what an administrator or nobody can take back has no button
  if (props.versions.length === 0 || props.layer === 'managed') return null;
  return (
    <details>
      <summary>{say('optionsVersions', { n: props.versions.length })}</summary>
      <ul class="entries tight">
        {props.versions.map((version) => {
          const what = [
            version.document.version !== undefined && say('optionsPolicyVersion', { n: version.document.version }),
            say('optionsVersionUntil', { when: when(version.at) }),
          ]
            .filter(Boolean)
            .join(' · ');
          return (
            <li key={version.at} class="entry">
              <div class="what">{what}</div>
              <button
                type="button"
                aria-label={say('optionsVersionBackWhat', { what })}
                onClick={() => props.bringBack(props.layer, version)}
              >
                {say('optionsVersionBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
