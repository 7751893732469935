import type { VNode } from 'preact';
import type { Platform } from '../rules/draft.ts';
import type { Crisis } from '../rules/policy.ts';
import { CHANGE_WORDS } from '../utils/change.ts';
import type { MessageKey } from '../utils/i18n.ts';
import type { GuardStatus, SiteChange } from '../utils/messages.ts';
import { PLATFORM_NAMES, type SavedDraft } from '../utils/settings.ts';
import { CrisisBanner } from './banner.tsx';
import { Icon } from './icon.tsx';
import { useSay, useWhen } from './say.ts';
import { Tick } from './tick.tsx';

/** How things stand in the tab at hand. `stale`: allowed and agreed to, but no guard answers. `partly`: the site has changed. */
export type PopupState =
  | 'guarding'
  | 'partly'
  | 'stale'
  | 'unchecked'
  | 'elsewhere'
  | 'no-consent'
  | 'site-off'
  | 'no-permission';

export interface PopupProps {
  readonly state: PopupState;
  readonly site: Platform | null;
  readonly account: GuardStatus['account'];
  /** Crises of the policy in force; one that is on is told above all else. */
  readonly crises: readonly Crisis[];
  /** Where a crisis can be seen and ended. */
  readonly crisisUrl: string;
  readonly changes: readonly SiteChange[];
  /** What would be copied: shown before it is. */
  readonly reportOf: (change: SiteChange) => string;
  readonly copyReport: (change: SiteChange) => void;
  readonly putAway: (change: SiteChange) => void;
  /** The draft that waits for another account. */
  readonly kept: SavedDraft | null;
  readonly takeKept: (draft: SavedDraft) => void;
  readonly removeKept: (draft: SavedDraft) => void;
  readonly saved: readonly SavedDraft[];
  /** Id of the draft, or platform of the report, that was just copied. */
  readonly copied: string | null;
  readonly copy: (draft: SavedDraft) => void;
  readonly remove: (draft: SavedDraft) => void;
  readonly go: (
    where: 'start' | 'accounts' | 'saved' | 'slipped' | 'privacy' | 'settings' | 'allow' | 'reload',
  ) => void;
}

type Offer = readonly [label: MessageKey, where: Parameters<PopupProps['go']>[0]];

const STATES: Readonly<
  Record<PopupState, { title: MessageKey; why?: MessageKey; icon: 'check' | 'info' | 'caution'; offer?: Offer }>
> = {
  guarding: { title: 'popupGuarding', icon: 'check' },
  partly: { title: 'popupPartly', icon: 'caution' },
  stale: { title: 'popupReload', why: 'popupReloadWhy', icon: 'caution', offer: ['popupReloadButton', 'reload'] },
  unchecked: {
    title: 'popupUnchecked',
    why: 'popupUncheckedWhy',
    icon: 'caution',
    offer: ['popupReloadButton', 'reload'],
  },
  elsewhere: { title: 'popupNotHere', why: 'popupNotHereWhy', icon: 'info' },
  'no-consent': { title: 'popupNoConsent', why: 'popupNoConsentWhy', icon: 'info', offer: ['popupStart', 'start'] },
  'site-off': { title: 'popupSiteOff', icon: 'info', offer: ['popupSiteOn', 'privacy'] },
  'no-permission': { title: 'popupNoPermission', icon: 'caution', offer: ['popupAllow', 'allow'] },
};

const AS = { work: 'popupAsWork', personal: 'popupAsPersonal', unknown: 'popupAsUnknown' } as const satisfies Record<
  string,
  MessageKey
>;

/** Most drafts that are listed here; the rest are on the options page. */
const SHOWN = 3;

/** The toolbar's small page: how things stand here, who would speak, drafts put away. */
export function Popup(props: PopupProps): VNode {
  const say = useSay();
  const { state, site, account, kept, saved, copied, go } = props;
  const { title, why, icon, offer } = STATES[state];
  return (
    <main>
      <CrisisBanner crises={props.crises} href={props.crisisUrl} />
      <section class="standing" role="status">
        <span class={`mark ${icon}`}>{icon === 'check' ? <Tick /> : <Icon name={icon} />}</span>
        <div>
          <h1>{say(title, { site: site ? PLATFORM_NAMES[site] : '' })}</h1>
          {why && <p class="hint">{say(why)}</p>}
          {account && (
            <p class="hint">
              {say(AS[account.kind], { name: account.name || account.handle })}
              {account.kind === 'unknown' && (
                <button type="button" class="link" onClick={() => go('accounts')}>
                  {say('popupRegister')}
                </button>
              )}
            </p>
          )}
          {offer && (
            <button type="button" class="strong" onClick={() => go(offer[1])}>
              {say(offer[0])}
            </button>
          )}
        </div>
      </section>
      {props.changes.map((change) => (
        <Changed key={change.platform} change={change} {...props} />
      ))}
      {kept && (
        <section>
          <h2>{say('popupKept')}</h2>
          <p class="hint">{say('popupKeptWhy')}</p>
          <ul class="drafts">
            <Draft draft={kept} copied={copied === kept.id} copy={props.takeKept} remove={props.removeKept} />
          </ul>
        </section>
      )}
      <section>
        <h2>{say('popupSaved')}</h2>
        {saved.length === 0 && <p class="hint">{say('popupSavedNone')}</p>}
        <ul class="drafts">
          {saved.slice(0, SHOWN).map((draft) => (
            <Draft key={draft.id} draft={draft} copied={copied === draft.id} copy={props.copy} remove={props.remove} />
          ))}
        </ul>
        {saved.length > SHOWN && (
          <button type="button" class="link" onClick={() => go('saved')}>
            {say('popupSavedAll', { n: saved.length })}
          </button>
        )}
      </section>
      <div class="twins">
        <button type="button" onClick={() => go('slipped')}>
          {say('optionsSlipped')}
        </button>
        <button type="button" onClick={() => go('settings')}>
          {say('popupSettings')}
        </button>
      </div>
    </main>
  );
}

function Draft(props: {
  readonly draft: SavedDraft;
  readonly copied: boolean;
  readonly copy: (draft: SavedDraft) => void;
  readonly remove: (draft: SavedDraft) => void;
}): VNode {
  const say = useSay();
  const when = useWhen();
  const { draft } = props;
  const name = <span class="unseen"> {say('optionsSavedDraftOf', { when: when(draft.at) })}</span>;
  return (
    <li>
      <p class="hint">
        {PLATFORM_NAMES[draft.platform]} · {when(draft.at)}
      </p>
      <p class="excerpt" dir="auto">
        {draft.text}
      </p>
      <div class="row">
        <button type="button" onClick={() => props.copy(draft)}>
          {say(props.copied ? 'optionsCopied' : 'optionsCopy')}
          {name}
        </button>
        <button type="button" class="quiet" onClick={() => props.remove(draft)}>
          {say('optionsDelete')}
          {name}
        </button>
      </div>
    </li>
  );
}

/** What is not checked on a site that has changed; the report is seen before it is copied. */
function Changed(
  props: Pick<PopupProps, 'reportOf' | 'copyReport' | 'putAway' | 'copied'> & { readonly change: SiteChange },
): VNode {
  const say = useSay();
  const { change } = props;
  const site = PLATFORM_NAMES[change.platform];
  return (
    <section class="changed">
      <h2>{say(CHANGE_WORDS[change.what], { site })}</h2>
      <p>{say('popupChangedWhy')}</p>
      <details>
        <summary>{say('popupChangedReport')}</summary>
        <p class="hint">{say('popupChangedReportWhy')}</p>
        <textarea
          class="raw"
          dir="ltr"
          readOnly
          rows={5}
          aria-label={say('popupChangedReport')}
          value={props.reportOf(change)}
        />
        <button type="button" onClick={() => props.copyReport(change)}>
          {say(props.copied === change.platform ? 'optionsCopied' : 'popupChangedCopy')}
        </button>
      </details>
      <button type="button" onClick={() => props.putAway(change)}>
        {say('popupChangedAway')}
        <span class="unseen"> {site}</span>
      </button>
    </section>
  );
}
