import type { VNode } from 'preact';
import type { Platform } from '../rules/draft.ts';
import type { MessageKey } from '../utils/i18n.ts';
import type { GuardStatus } from '../utils/messages.ts';
import { PLATFORM_NAMES, type SavedDraft } from '../utils/settings.ts';
import { Icon } from './icon.tsx';
import { useSay, useWhen } from './say.ts';
import { Tick } from './tick.tsx';

/** How things stand in the tab at hand. `stale`: allowed and agreed to, but no guard answers. */
export type PopupState = 'guarding' | 'stale' | 'unchecked' | 'elsewhere' | 'no-consent' | 'site-off' | 'no-permission';

export interface PopupProps {
  readonly state: PopupState;
  readonly site: Platform | null;
  readonly account: GuardStatus['account'];
  readonly saved: readonly SavedDraft[];
  /** Id of the draft that was just copied. */
  readonly copied: string | null;
  readonly copy: (draft: SavedDraft) => void;
  readonly remove: (draft: SavedDraft) => void;
  readonly go: (where: 'start' | 'accounts' | 'saved' | 'privacy' | 'settings' | 'allow' | 'reload') => void;
}

type Offer = readonly [label: MessageKey, where: Parameters<PopupProps['go']>[0]];

const STATES: Readonly<
  Record<PopupState, { title: MessageKey; why?: MessageKey; icon: 'check' | 'info' | 'caution'; offer?: Offer }>
> = {
  guarding: { title: 'popupGuarding', icon: 'check' },
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
export function Popup({ state, site, account, saved, copied, copy, remove, go }: PopupProps): VNode {
  const say = useSay();
  const when = useWhen();
  const { title, why, icon, offer } = STATES[state];
  return (
    <main>
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
      <section>
        <h2>{say('popupSaved')}</h2>
        {saved.length === 0 && <p class="hint">{say('popupSavedNone')}</p>}
        <ul class="drafts">
          {saved.slice(0, SHOWN).map((draft) => (
            <li key={draft.id}>
              <p class="hint">
                {PLATFORM_NAMES[draft.platform]} · {when(draft.at)}
              </p>
              <p class="excerpt" dir="auto">
                {draft.text}
              </p>
              <div class="row">
                <button type="button" onClick={() => copy(draft)}>
                  {say(copied === draft.id ? 'optionsCopied' : 'optionsCopy')}
                  <span class="unseen"> {say('optionsSavedDraftOf', { when: when(draft.at) })}</span>
                </button>
                <button type="button" class="quiet" onClick={() => remove(draft)}>
                  {say('optionsDelete')}
                  <span class="unseen"> {say('optionsSavedDraftOf', { when: when(draft.at) })}</span>
                </button>
              </div>
            </li>
          ))}
        </ul>
        {saved.length > SHOWN && (
          <button type="button" class="link" onClick={() => go('saved')}>
            {say('popupSavedAll', { n: saved.length })}
          </button>
        )}
      </section>
      <button type="button" class="wide" onClick={() => go('settings')}>
        {say('popupSettings')}
      </button>
    </main>
  );
}
