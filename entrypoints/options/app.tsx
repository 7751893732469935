import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { CrisisBanner } from '../../components/banner.tsx';
import { speakPage } from '../../components/mount.tsx';
import { useNow } from '../../components/now.ts';
import { Accounts } from '../../components/options/accounts.tsx';
import { CrisisPanel } from '../../components/options/crisis.tsx';
import { Markets } from '../../components/options/markets.tsx';
import { Names } from '../../components/options/names.tsx';
import { Overview } from '../../components/options/overview.tsx';
import { PolicyPanel } from '../../components/options/policy.tsx';
import { Privacy } from '../../components/options/privacy.tsx';
import { Problems } from '../../components/options/problems.tsx';
import { Records } from '../../components/options/record.tsx';
import { Roles } from '../../components/options/roles.tsx';
import { Rules } from '../../components/options/rules.tsx';
import { Saved } from '../../components/options/saved.tsx';
import { SECTIONS, type Section, Shell } from '../../components/options/shell.tsx';
import { Signing } from '../../components/options/signing.tsx';
import { Slipped } from '../../components/options/slipped.tsx';
import { Language, useSay } from '../../components/say.ts';
import { EXAMPLES, SOURCES } from '../../rules/examples.ts';
import { PACKS } from '../../rules/index.ts';
import type { OwnDate } from '../../rules/policy.ts';
import { t } from '../../utils/i18n.ts';
import { toLanguage, writeLanguage } from '../../utils/language.ts';
import { offerFile } from '../../utils/offer.ts';
import { readPolicyFile } from '../../utils/policy/import.ts';
import type { Policy } from '../../utils/policy/schema.ts';
import { forTravel } from '../../utils/policy/travel.ts';
import { daysLeft } from '../../utils/saved.ts';
import { KEYS, type UiChoice } from '../../utils/settings.ts';
import { useConsent } from './consent.ts';
import { useMet } from './met.ts';
import { useOverview } from './overview.ts';
import { usePolicy } from './policy.ts';
import { useSigning } from './signing.ts';
import { useRecords, useSaved } from './stored.ts';
import { useTravel } from './travel.ts';

/** The options page: every section wired to what is stored. */
export function App({
  choice,
  speak,
}: {
  readonly choice: UiChoice;
  readonly speak: (choice: UiChoice) => void;
}): VNode {
  return (
    <Language.Provider value={toLanguage(choice)}>
      <Page choice={choice} speak={speak} />
    </Language.Provider>
  );
}

function Page({ choice, speak }: Parameters<typeof App>[0]): VNode {
  const say = useSay();
  const { section, more, visit } = usePlace();
  const policy = usePolicy();
  const saved = useSaved();
  const log = useRecords();
  const consent = useConsent(policy.tell);
  useEffect(() => {
    const language = toLanguage(choice);
    speakPage(language, `${t(language, 'optionsTitle')} · ${t(language, 'extensionName')}`);
  }, [choice]);
  const start = () => {
    location.href = browser.runtime.getURL('welcome.html');
  };
  const loaded = policy.loaded;
  const broken = loaded?.state === 'broken' ? loaded : null;
  const current = loaded ? (loaded.state === 'good' ? loaded.policy : loaded.lastGood) : null;
  const { effective } = policy;
  const panel = current && effective && { policy: current, effective, change: policy.change };
  const facts = useOverview(effective?.policy.boss);
  const met = useMet();
  const signing = useSigning();
  const travel = useTravel(current, policy.replace, policy.tell);
  const now = useNow(effective?.policy.crises ?? []);
  const copy = (text: string) => navigator.clipboard.writeText(text);
  const edit = (panel: VNode | null) =>
    !current ? <p>{say('optionsLoading')}</p> : broken ? <p class="lead">{say('optionsBrokenWait')}</p> : panel;
  return (
    <Shell
      section={section}
      language={choice}
      speak={(next) => {
        speak(next);
        void writeLanguage(next);
      }}
      toast={policy.toast}
      counts={{ saved: saved.drafts.length }}
      notice={
        <>
          <CrisisBanner crises={effective?.policy.crises ?? []} href="#crisis" />
          {broken && (
            <div class="notice wrong" role="alert">
              <h2>{say('optionsBrokenTitle')}</h2>
              <p>{say('optionsBrokenBody')}</p>
              <Problems problems={broken.problems} />
              <div class="row">
                <button type="button" class="strong" onClick={policy.repair}>
                  {say('optionsBrokenRepair')}
                </button>
                <button type="button" onClick={policy.goBack}>
                  {say('optionsBrokenBack')}
                </button>
              </div>
            </div>
          )}
          {consent.consent?.at === null && section !== 'privacy' && (
            <div class="notice">
              <p>{say('optionsNoConsent')}</p>
              <button type="button" class="strong" onClick={start}>
                {say('optionsStart')}
              </button>
            </div>
          )}
        </>
      }
      panels={{
        overview:
          panel && facts ? (
            <Overview effective={panel.effective} layers={policy.layers} {...facts} />
          ) : (
            <p>{say('optionsLoading')}</p>
          ),
        accounts: edit(panel && <Accounts {...panel} {...met} />),
        names: edit(panel && <Names {...panel} />),
        rules: edit(panel && <Rules {...panel} rules={PACKS} examples={EXAMPLES} sources={SOURCES} />),
        markets: edit(
          panel && (
            <Markets
              markets={panel.policy.markets}
              dates={panel.policy.calendar.dates}
              firm={brought(panel.effective.policy, panel.policy, say('optionsFirmUnnamed'))}
              rules={PACKS}
              today={localDay(now)}
              change={(make, told) =>
                panel.change((policy) => ({ ...policy, markets: [...make(policy.markets)] }), told)
              }
              changeDates={(make, told) =>
                panel.change(
                  (policy) => ({ ...policy, calendar: { dates: make(policy.calendar.dates).map(toDate) } }),
                  told,
                )
              }
            />
          ),
        ),
        crisis: edit(
          panel && (
            <CrisisPanel {...panel} drafts={saved.drafts} copy={(draft) => copy(draft.text)} remove={saved.remove} />
          ),
        ),
        roles: edit(panel && <Roles {...panel} />),
        policy: edit(
          panel && (
            <PolicyPanel
              inForce={{
                layers: policy.layers,
                versions: travel.versions,
                now: now.toISOString(),
                remove: travel.removeFile,
                bringBack: travel.bringBack,
              }}
              subscription={{
                subscription: travel.subscription,
                policy: policy.layers.find(({ layer }) => layer === 'signed')?.policy ?? null,
                now: now.toISOString(),
                look: travel.look,
                take: travel.take,
                check: travel.check,
                end: travel.end,
              }}
              devices={{
                state: travel.sync,
                room: travel.room,
                changes: travel.changes,
                turn: travel.turn,
                settle: travel.settle,
              }}
              file={{
                policy: panel.policy,
                layer: policy.layers.find(({ layer }) => layer === 'file')?.policy ?? null,
                now: now.toISOString(),
                save: (carry) => {
                  offerFile('slipguard-policy.json', JSON.stringify(forTravel(panel.policy, carry), null, 1));
                  void browser.storage.local.set({ [KEYS.exported]: new Date().toISOString() });
                },
                read: readPolicyFile,
                take: travel.takeFile,
              }}
              history={{ history: travel.history }}
              signing={<Signing {...signing} policy={panel.policy} change={panel.change} />}
            />
          ),
        ),
        saved: (
          <Saved
            drafts={saved.drafts}
            daysLeft={(draft) => daysLeft(draft, new Date())}
            copy={(draft) => copy(draft.text)}
            remove={saved.remove}
          />
        ),
        record: <Records {...log} />,
        slipped: (
          <Slipped
            // each call for a guide begins it anew; the rail leaves it as it was
            key={visit}
            start={more}
            owner={current?.owner ?? ''}
            copy={copy}
          />
        ),
        privacy: consent.consent && (
          <Privacy
            consent={consent.consent}
            choose={consent.choose}
            start={start}
            withdraw={consent.withdraw}
            stored={consent.stored}
            erase={consent.erase}
          />
        ),
      }}
    />
  );
}

/** The person's own day, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Markets and days that are not the person's own. */
function brought({ firm, markets, calendar }: Policy, own: Policy, unnamed: string) {
  const mine = new Set(own.calendar.dates.map((date) => JSON.stringify(date)));
  return {
    name: firm || unnamed,
    markets: markets.filter((market) => !own.markets.includes(market)),
    dates: calendar.dates.filter((date) => !mine.has(JSON.stringify(date))),
  };
}

const toDate = ({ day, name, markets }: OwnDate) => ({ day, name, ...(markets ? { markets: [...markets] } : {}) });

interface Place {
  readonly section: Section;
  /** What the last address said beyond its section, `#slipped/x/like`, and which address that was. */
  readonly more: readonly string[];
  readonly visit: number;
}

function readPlace(before: Place): Place {
  const [id, ...more] = location.hash.slice(1).split('/');
  const section = SECTIONS.find((known) => known === id) ?? 'overview';
  return more.length > 0 ? { section, more, visit: before.visit + 1 } : { ...before, section };
}

function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace({ section: 'overview', more: [], visit: 0 }));
  useEffect(() => {
    const go = () => setPlace(readPlace);
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
  return place;
}
