import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { LanguageSwitch } from '../../components/language.tsx';
import { mount, speakPage } from '../../components/mount.tsx';
import { Popup, type PopupProps } from '../../components/popup.tsx';
import { Language } from '../../components/say.ts';
import { writeReport } from '../../utils/change.ts';
import { dropChanges, listChanges } from '../../utils/changes.ts';
import { origins } from '../../utils/consent.ts';
import { t } from '../../utils/i18n.ts';
import { dropKept, readKept } from '../../utils/kept.ts';
import { readLanguageChoice, toLanguage, writeLanguage } from '../../utils/language.ts';
import type { SiteChange } from '../../utils/messages.ts';
import { listSaved, removeSaved } from '../../utils/saved.ts';
import { KEYS, type SavedDraft, type TabPolicy } from '../../utils/settings.ts';
import { readStanding } from './standing.ts';

const firstChanges = await listChanges();
const [firstChoice, standing, firstSaved, firstKept, crises] = await Promise.all([
  readLanguageChoice(),
  readStanding(firstChanges),
  listSaved(new Date()),
  readKept(),
  browser.storage.local
    .get(KEYS.tabPolicy)
    .then((found) => (found[KEYS.tabPolicy] as TabPolicy | undefined)?.crises ?? []),
]);
const { version } = browser.runtime.getManifest();

function Root(): VNode {
  const [choice, setChoice] = useState(firstChoice);
  const [saved, setSaved] = useState<readonly SavedDraft[]>(firstSaved);
  const [kept, setKept] = useState(firstKept);
  const [changes, setChanges] = useState<readonly SiteChange[]>(firstChanges);
  const [copied, setCopied] = useState<string | null>(null);
  const gap = changes.some(({ platform }) => platform === standing.site);
  const copy = (text: string, id: string) => navigator.clipboard.writeText(text).then(() => setCopied(id));
  const language = toLanguage(choice);
  useEffect(() => speakPage(language, t(language, 'extensionName')), [language]);
  return (
    <Language.Provider value={language}>
      <div class="popup">
        <header class="row bar">
          <p class="brand">
            <img src="/icon/48.png" width="20" height="20" alt="" />
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
        <Popup
          {...standing}
          crises={crises}
          crisisUrl={browser.runtime.getURL('options.html#crisis')}
          state={gap && standing.state === 'guarding' ? 'partly' : standing.state}
          changes={changes}
          reportOf={(change) => writeReport(change, version)}
          copyReport={(change) => void copy(writeReport(change, version), change.platform)}
          putAway={({ platform }) =>
            void putAway(platform).then(() => setChanges(changes.filter((change) => change.platform !== platform)))
          }
          kept={kept}
          // it has been used: what is still in sight is gone with this page
          takeKept={(draft) => void copy(draft.text, draft.id).then(dropKept)}
          removeKept={() => void dropKept().then(() => setKept(null))}
          saved={saved}
          copied={copied}
          copy={(draft) => void copy(draft.text, draft.id)}
          remove={(draft) => void removeSaved(draft.id).then(() => setSaved(saved.filter(({ id }) => id !== draft.id)))}
          go={(where) => void go(where).then(() => close())}
        />
      </div>
    </Language.Provider>
  );
}

/** The mark on the toolbar told of the change alone. */
async function putAway(platform: SiteChange['platform']): Promise<void> {
  await dropChanges(platform);
  const { tabId, site } = standing;
  if (tabId === undefined || site !== platform) return;
  await Promise.all([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: '' })]);
}

const go: (where: Parameters<PopupProps['go']>[0]) => Promise<unknown> = (where) => {
  switch (where) {
    case 'start':
      return browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    case 'allow':
      return browser.permissions.request({ origins: standing.site ? origins([standing.site]) : [] });
    case 'reload':
      return browser.tabs.reload(standing.tabId);
    case 'settings':
      return browser.runtime.openOptionsPage();
    case 'slipped':
      return browser.tabs.create({
        url: browser.runtime.getURL(`options.html#slipped${standing.site ? `/${standing.site}` : ''}`),
      });
    default:
      return browser.tabs.create({ url: browser.runtime.getURL(`options.html#${where}`) });
  }
};

mount(<Root />);
