import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { CrisisBanner } from '../../components/banner.tsx';
import { LanguageSwitch } from '../../components/language.tsx';
import { mount, speakPage } from '../../components/mount.tsx';
import { Language } from '../../components/say.ts';
import { Steps } from '../../components/steps.tsx';
import { Welcome, type WelcomeState } from '../../components/welcome.tsx';
import type { Platform } from '../../rules/draft.ts';
import { origins, readConsent, writeConsent } from '../../utils/consent.ts';
import { t } from '../../utils/i18n.ts';
import { readLanguageChoice, toLanguage, writeLanguage } from '../../utils/language.ts';
import type { Answer, Message } from '../../utils/messages.ts';
import { KEYS } from '../../utils/settings.ts';
import { useMet } from '../options/met.ts';
import { usePolicy } from '../options/policy.ts';

const [firstChoice, consent, firstStep] = await Promise.all([
  readLanguageChoice(),
  readConsent(),
  browser.storage.local.get(KEYS.step).then((found) => Number(found[KEYS.step] ?? 0)),
]);

function Root(): VNode {
  const [choice, setChoice] = useState(firstChoice);
  const [sites, setSites] = useState<readonly Platform[]>(consent.sites);
  const [state, setState] = useState<WelcomeState>(consent.at === null ? 'asking' : 'done');
  const language = toLanguage(choice);
  useEffect(() => speakPage(language, t(language, 'extensionName')), [language]);
  const agree = () => {
    if (state === 'starting') return;
    if (sites.length === 0) return setState('no-sites');
    // nothing before this call: Firefox only asks the person while the press lasts
    const allowed = browser.permissions.request({ origins: origins(sites) });
    setState('starting');
    void start(allowed, sites).then(setState);
  };
  return (
    <Language.Provider value={language}>
      <div class="page">
        <header class="row bar">
          <p class="brand">
            <img src="/icon/48.png" width="28" height="28" alt="" />
            {t(language, 'extensionName')}
          </p>
          <LanguageSwitch
            choice={choice}
            change={(next) => {
              setChoice(next);
              void writeLanguage(next);
            }}
          />
        </header>
        <Welcome
          state={state}
          sites={sites}
          choose={(next) => {
            setSites(next);
            setState('asking');
          }}
          agree={agree}
        >
          <FirstSteps sites={sites} />
        </Welcome>
      </div>
    </Language.Provider>
  );
}

/** The four steps after consent, each saved as it is done; a closed tab goes on where it was. */
function FirstSteps({ sites }: { readonly sites: readonly Platform[] }): VNode | null {
  const { loaded, effective, change } = usePolicy();
  const met = useMet();
  const [step, setStep] = useState(firstStep);
  const go = (next: number) => {
    setStep(next);
    void browser.storage.local.set({ [KEYS.step]: next });
  };
  if (loaded?.state !== 'good' || !effective) return null;
  const optionsUrl = browser.runtime.getURL('options.html');
  return (
    <>
      <CrisisBanner crises={effective.policy.crises} href={`${optionsUrl}#crisis`} />
      <Steps
        policy={loaded.policy}
        effective={effective}
        change={change}
        step={step}
        go={go}
        sites={sites}
        {...met}
        optionsUrl={optionsUrl}
      />
    </>
  );
}

async function start(allowed: Promise<boolean>, sites: readonly Platform[]): Promise<WelcomeState> {
  try {
    if (!(await allowed)) return 'refused';
    await writeConsent({ at: new Date().toISOString(), sites });
    // asks the browser not to evict the record; it is kept either way
    void navigator.storage.persist().catch(() => false);
    const message: Message = { type: 'arm' };
    const answer = (await browser.runtime.sendMessage(message)) as Answer | undefined;
    return answer?.ok ? 'done' : 'failed';
  } catch {
    return 'failed';
  }
}

mount(<Root />);
