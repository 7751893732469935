import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { LanguageSwitch } from '../../components/language.tsx';
import { mount, speakPage } from '../../components/mount.tsx';
import { Popup, type PopupProps } from '../../components/popup.tsx';
import { Language } from '../../components/say.ts';
import { origins } from '../../utils/consent.ts';
import { t } from '../../utils/i18n.ts';
import { readLanguageChoice, toLanguage, writeLanguage } from '../../utils/language.ts';
import { listSaved, removeSaved } from '../../utils/saved.ts';
import type { SavedDraft } from '../../utils/settings.ts';
import { readStanding } from './standing.ts';

const [firstChoice, standing, firstSaved] = await Promise.all([
  readLanguageChoice(),
  readStanding(),
  listSaved(new Date()),
]);

function Root(): VNode {
  const [choice, setChoice] = useState(firstChoice);
  const [saved, setSaved] = useState<readonly SavedDraft[]>(firstSaved);
  const [copied, setCopied] = useState<string | null>(null);
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
          saved={saved}
          copied={copied}
          copy={(draft) => void navigator.clipboard.writeText(draft.text).then(() => setCopied(draft.id))}
          remove={(draft) => void removeSaved(draft.id).then(() => setSaved(saved.filter(({ id }) => id !== draft.id)))}
          go={(where) => void go(where).then(() => close())}
        />
      </div>
    </Language.Provider>
  );
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
    default:
      return browser.tabs.create({ url: browser.runtime.getURL(`options.html#${where}`) });
  }
};

mount(<Root />);
