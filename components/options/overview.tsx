import type { VNode } from 'preact';
import type { Platform } from '../../rules/draft.ts';
import { CHANGE_WORDS } from '../../utils/change.ts';
import { crisesAhead, crisisNow } from '../../utils/crisis.ts';
import type { Counts } from '../../utils/log/counts.ts';
import type { SiteChange } from '../../utils/messages.ts';
import type { Effective } from '../../utils/policy/layers.ts';
import { type Facts, readiness } from '../../utils/policy/readiness.ts';
import type { LayerState } from '../../utils/policy/store.ts';
import { LOG_DAYS, PLATFORM_NAMES } from '../../utils/settings.ts';
import { LEVEL_WORDS, useMoment } from '../crisis-words.ts';
import { Icon } from '../icon.tsx';
import { useNow } from '../now.ts';
import { useNumber, useSay } from '../say.ts';
import { Tick } from '../tick.tsx';
import { About, LAYER_WORDS } from './layers.tsx';
import { Ready } from './ready.tsx';

/** How one site stands. */
export interface SiteFact {
  readonly platform: Platform;
  /** Agreed to, and allowed by the browser. */
  readonly on: boolean;
  /** What is not checked any more since the site changed. */
  readonly changed: SiteChange['what'] | null;
}

export interface OverviewProps {
  readonly effective: Effective;
  readonly sites: readonly SiteFact[];
  /** The layers above the person's own, strongest first. */
  readonly layers: readonly LayerState[];
  /** Whether the settings are anywhere else too. */
  readonly backup: Facts['backup'];
  /** Of the record as far as it goes back; null as long as it is not read. */
  readonly counts: Counts | null;
  /** The line from the head of the firm was read and put away. */
  readonly bossSeen: boolean;
  readonly hideBoss: () => void;
}

/** Accounts listed here; their own section has them all. */
const SHOWN = 8;

/** What is guarded now, what could be mended, and who decides. */
export function Overview(props: OverviewProps): VNode {
  const say = useSay();
  const { effective, sites } = props;
  const { policy } = effective;
  const now = useNow(policy.crises);
  const on = sites.filter((site) => site.on).map(({ platform }) => platform);
  const ready = readiness(effective, { sites: on, backup: props.backup }, now);
  return (
    <>
      <p class="lead">{say('optionsOverviewLead')}</p>
      {policy.boss && !props.bossSeen && <Boss boss={policy.boss} hide={props.hideBoss} />}
      <section class="panel">
        <h2>{say('optionsGuarded')}</h2>
        <ul class="facts">
          {sites.map((site) => (
            <Site key={site.platform} {...site} panel={policy.features[site.platform] === 'panel'} />
          ))}
        </ul>
        <CrisisLine effective={effective} now={now} />
      </section>
      <Ready {...ready} />
      <Accounts effective={effective} />
      <section class="panel">
        <h2>{say('optionsLayers')}</h2>
        <p class="hint">{say('optionsLayersWhy')}</p>
        <ul class="facts">
          {props.layers.map((layer) => (
            <LayerRow key={layer.layer} {...layer} now={now} />
          ))}
          <li>
            <Sign good />
            <div>
              <b>{say(LAYER_WORDS.own)}</b> <span class="hint">{say('optionsLayerOwnHint')}</span>
            </div>
          </li>
        </ul>
        <a href="#policy">{say('optionsLayersGo')}</a>
      </section>
      {props.counts && <Numbers {...props.counts} />}
    </>
  );
}

function Boss({
  boss,
  hide,
}: {
  readonly boss: NonNullable<Effective['policy']['boss']>;
  readonly hide: () => void;
}): VNode {
  const say = useSay();
  return (
    <section class="panel boss" aria-label={say('optionsBossFrom', { name: boss.name })}>
      {boss.picture && <img src={boss.picture} width="72" height="72" alt={boss.name} />}
      <figure>
        {boss.line && <blockquote dir="auto">{boss.line}</blockquote>}
        <figcaption class="hint">{boss.name}</figcaption>
      </figure>
      <button type="button" onClick={hide}>
        {say('optionsBossHide')}
      </button>
    </section>
  );
}

function Site({ platform, on, changed, panel }: SiteFact & { readonly panel: boolean }): VNode {
  const say = useSay();
  const site = PLATFORM_NAMES[platform];
  return (
    <li>
      <Sign good={on && !changed} bad={changed !== null} />
      <div>
        <b>{site}</b> <span class="hint">{say(on ? 'optionsSiteOn' : 'optionsSiteOff')}</span>
        {on && changed && <p class="hint">{say(CHANGE_WORDS[changed], { site })}</p>}
        {on && panel && <p class="hint">{say('optionsSitePanel')}</p>}
        {!on && (
          <p>
            <a href="#privacy">
              {say('optionsSiteTurnOn')}
              <span class="unseen"> {site}</span>
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

function Sign({ good, bad = false }: { readonly good: boolean; readonly bad?: boolean }): VNode {
  return (
    <span class={`mark ${good ? 'check' : bad ? 'caution' : ''}`}>
      {good ? <Tick /> : <Icon name={bad ? 'caution' : 'info'} />}
    </span>
  );
}

function CrisisLine({ effective, now }: { readonly effective: Effective; readonly now: Date }): VNode {
  const say = useSay();
  const moment = useMoment();
  const { crises } = effective.policy;
  const crisis = crisisNow(crises, now);
  const [next] = crisesAhead(crises, now);
  const words = crisis
    ? `${say('optionsCrisisOn', { to: moment(crisis.to) })} ${say(LEVEL_WORDS[crisis.level ?? 1].name)}`
    : next
      ? say('optionsCrisisNext', { from: moment(next.from) })
      : say('optionsCrisisNone');
  return (
    <p>
      {words} <a href="#crisis">{say('optionsCrisisSee')}</a>
    </p>
  );
}

function Accounts({ effective }: { readonly effective: Effective }): VNode {
  const say = useSay();
  const { accounts } = effective.policy;
  const checked = (day: string | undefined) => (day ? say('optionsChecked', { day }) : say('optionsNotChecked'));
  return (
    <section class="panel">
      <h2>{say('optionsAccounts')}</h2>
      {accounts.length === 0 && <p class="hint">{say('optionsAccountsEmpty')}</p>}
      <ul class="facts">
        {accounts.slice(0, SHOWN).map(({ platform, handle, name, kind, twoFactor }) => (
          <li key={`${platform}/${handle}`} class="bare">
            <span class={`kind ${kind}`}>{say(kind === 'work' ? 'optionsAccountWork' : 'optionsAccountPersonal')}</span>
            <div>
              <b dir="auto">{name || `@${handle}`}</b>
              <p class="hint">
                {[
                  PLATFORM_NAMES[platform],
                  kind === 'work' ? checked(twoFactor?.checked) : say('optionsAccountLeft'),
                ].join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <a href="#accounts">
        {accounts.length > SHOWN ? say('optionsAccountsAll', { n: accounts.length }) : say('optionsAccountsGo')}
      </a>
    </section>
  );
}

function LayerRow({ layer, policy, by, at, now }: LayerState & { readonly now: Date }): VNode {
  const say = useSay();
  const over = policy.expires !== undefined && Date.parse(policy.expires) <= now.getTime();
  return (
    <li>
      <Sign good={!over} bad={over} />
      <div>
        <b>{say(LAYER_WORDS[layer])}</b> <About policy={policy} by={by} at={at} now={now.toISOString()} />
      </div>
    </li>
  );
}

/** What the reminders were good for: what went well first, nothing by person. */
function Numbers({ edited, kept, reviewed, passed, reasoned }: Counts): VNode {
  const say = useSay();
  const number = useNumber();
  const better = edited + kept + reviewed;
  const rows = [
    ['optionsNumbersEdited', edited],
    ['optionsNumbersKept', kept],
    ['optionsNumbersReviewed', reviewed],
    ['optionsNumbersPassed', passed],
    ['optionsNumbersReasoned', reasoned],
  ] as const;
  return (
    <section class="panel">
      <h2>{say('optionsNumbers')}</h2>
      <p>{better > 0 ? say('optionsNumbersPraise', { n: number(better) }) : say('optionsNumbersCalm')}</p>
      <dl class="difference">
        {rows.map(([label, n]) => (
          <div key={label}>
            <dt>{say(label)}</dt>
            <dd>{number(n)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say('optionsNumbersWhere', { days: LOG_DAYS })}</p>
    </section>
  );
}
