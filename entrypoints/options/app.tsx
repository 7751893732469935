import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { speakPage } from '../../components/mount.tsx';
import { Accounts } from '../../components/options/accounts.tsx';
import { File } from '../../components/options/file.tsx';
import { Names } from '../../components/options/names.tsx';
import { Privacy } from '../../components/options/privacy.tsx';
import { Problems } from '../../components/options/problems.tsx';
import { Records } from '../../components/options/record.tsx';
import { Rules } from '../../components/options/rules.tsx';
import { Saved } from '../../components/options/saved.tsx';
import { SECTIONS, type Section, Shell } from '../../components/options/shell.tsx';
import { Slipped } from '../../components/options/slipped.tsx';
import { Language, useSay } from '../../components/say.ts';
import { PACKS } from '../../rules/index.ts';
import { t } from '../../utils/i18n.ts';
import { toLanguage, writeLanguage } from '../../utils/language.ts';
import { offerFile } from '../../utils/offer.ts';
import { daysLeft } from '../../utils/saved.ts';
import type { UiChoice } from '../../utils/settings.ts';
import { useConsent } from './consent.ts';
import { usePolicy } from './policy.ts';
import { useRecords, useSaved } from './stored.ts';

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
        accounts: edit(current && <Accounts policy={current} change={policy.change} />),
        names: edit(current && <Names policy={current} change={policy.change} />),
        rules: edit(current && <Rules policy={current} change={policy.change} rules={PACKS} />),
        saved: (
          <Saved
            drafts={saved.drafts}
            daysLeft={(draft) => daysLeft(draft, new Date())}
            copy={(draft) => navigator.clipboard.writeText(draft.text)}
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
            copy={(text) => navigator.clipboard.writeText(text)}
          />
        ),
        file: edit(
          current && (
            <File
              policy={current}
              save={() => offerFile('slipguard-settings.json', JSON.stringify(current, null, 1))}
              replace={policy.replace}
            />
          ),
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

interface Place {
  readonly section: Section;
  /** What the last address said beyond its section, `#slipped/x/like`, and which address that was. */
  readonly more: readonly string[];
  readonly visit: number;
}

function readPlace(before: Place): Place {
  const [id, ...more] = location.hash.slice(1).split('/');
  const section = SECTIONS.find((known) => known === id) ?? 'accounts';
  return more.length > 0 ? { section, more, visit: before.visit + 1 } : { ...before, section };
}

function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace({ section: 'accounts', more: [], visit: 0 }));
  useEffect(() => {
    const go = () => setPlace(readPlace);
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
  return place;
}
