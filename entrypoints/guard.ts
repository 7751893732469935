import browser, { type Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../components/overlay/overlay.tsx';
import { platformFor } from '../platforms/index.ts';
import type { PlatformAdapter } from '../platforms/platform.ts';
import type { FrozenNames } from '../rules/frozen.ts';
import { compileSteps, type Ruleset } from '../rules/index.ts';
import { EMPTY_POLICY } from '../rules/policy.ts';
import type { UiLanguage } from '../rules/rule.ts';
import { defaultLanguage } from '../utils/i18n.ts';
import { flushRecords, sendRecord } from '../utils/log/send.ts';
import type { Answer, GuardStatus, Message, Question } from '../utils/messages.ts';
import { type Guard, startGuard } from '../utils/page/guard.ts';
import { createMet } from '../utils/page/met.ts';
import { lacksPatterns, patternCompiler } from '../utils/page/patterns.ts';
import { createSpeakers } from '../utils/page/speaker.ts';
import { KEYS, type ReadyNames, type TabPolicy } from '../utils/settings.ts';

/** Two scripts of ours in one tab meet here: an event that only an orphan obeys, so that the page gains nothing by forging it. */
const HANDOVER = 'pagehandover';
/** Stretch of compiling after which the page gets a pause, in ms; the step that is under way ends first. */
const SLICE = 5;

const NO_POLICY: TabPolicy = { ...EMPTY_POLICY, revision: 0, accounts: [], owner: '' };

const alive = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};

async function ask(message: Message): Promise<void> {
  const answer: Answer = await browser.runtime.sendMessage(message);
  if (!answer.ok) throw new Error(answer.error);
}

const tell = (message: Message): void => void browser.runtime.sendMessage(message).catch(() => {});

/**
 * Firefox takes the script of an old version away without a word, and what it showed stays: a bare, empty div beside the body.
 * True where it held the focus: a card was open, and its question has gone with it.
 */
function clearGhosts(): boolean {
  let asked = false;
  for (const element of [...document.documentElement.children]) {
    if (element.tagName !== 'DIV' || element.attributes.length > 0 || element.firstChild) continue;
    asked ||= document.activeElement === element;
    element.remove();
  }
  return asked;
}

/** Lets the page go first. Timers in a row wait 4 ms each; the browser's own way, where it has one (Firefox since 142), does not. */
const pause = (): Promise<unknown> => {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume));
};

/** Compiles in slices, so that no key or frame of the page waits for it. */
async function compileInSlices(policy: TabPolicy, names: FrozenNames | null): Promise<Ruleset> {
  const steps = compileSteps(policy, undefined, patternCompiler(), names);
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + SLICE;
  }
}

const world = globalThis as { guardIsHere?: () => boolean };

export default defineUnlistedScript(() => {
  // a frame without an address of its own (about:blank) has its opener's origin
  const platform = platformFor(new URL(window.origin === 'null' ? location.href : window.origin).hostname);
  // injected a second time beside a living one: that one stays; an element of that id would answer to the name alone
  if (!platform || (Object.hasOwn(world, 'guardIsHere') && world.guardIsHere?.())) return;
  try {
    start(platform);
  } catch (error) {
    delete world.guardIsHere;
    tell({ type: 'unchecked', platform: platform.id, what: String(error) });
    throw error;
  }
});

function start(platform: PlatformAdapter): void {
  // refused by an orphan whose card is open: the press that it holds goes down with it
  const isDropped = !window.dispatchEvent(new CustomEvent(HANDOVER, { cancelable: true }));
  world.guardIsHere = alive;

  // put into a tab that was open before: the page's own listeners come first until it is loaded anew
  const late = document.readyState !== 'loading';
  const dropped = (late && clearGhosts()) || isDropped;

  let language: UiLanguage = defaultLanguage(navigator.language);
  let policy = NO_POLICY;
  let ready: ReadyNames | null = null;
  // taken back or handed over: what still arrives is for nobody
  let over = false;

  const speaker = KEYS.speaker + platform.id;
  const speakers = createSpeakers((kept) => void browser.storage.local.set({ [speaker]: kept }).catch(() => {}));

  const guard: Guard = startGuard({
    window,
    platform,
    overlay: createOverlay(window),
    language: () => language,
    alive,
    record: sendRecord,
    save: (draft) => browser.storage.local.set({ [KEYS.saved + draft.id]: draft }),
    keep: (draft) => ask({ type: 'keep', draft }),
    phones: () => ask({ type: 'phones' }),
    classify: () => tell({ type: 'open-options', section: 'accounts' }),
    met: createMet(browser.storage.local),
    late,
    dropped,
    unchecked: (what) => tell({ type: 'unchecked', platform: platform.id, what }),
    changed: (change) => tell({ type: 'changed', change }),
  });

  window.addEventListener(HANDOVER, (event) => {
    if (alive() || over) return;
    over = true;
    if (guard.isAsking()) event.preventDefault();
    guard.stop();
    void flushRecords();
  });

  const arm = async (): Promise<void> => {
    const mine = policy;
    // a tab that was open before the policy had patterns: their reader is brought in first
    if (lacksPatterns(mine)) await ask({ type: 'patterns' }).catch(() => {});
    const names = ready && ready.revision === (mine.namesAt ?? mine.revision) ? ready.names : null;
    // megabytes that no tab needs twice
    ready = null;
    const ruleset = await compileInSlices(mine, names);
    // a newer policy that came meanwhile is being compiled by its own call
    if (mine !== policy || over) return;
    guard.arm({ ruleset, policy: mine, speakers });
    // all other rules stand, and what is missing is told
    if (lacksPatterns(mine)) throw new Error('The patterns of the policy could not be read.');
  };

  const take = (stored: Readonly<Record<string, unknown>>): void => {
    const choice = stored[KEYS.language];
    if (choice === 'zh' || choice === 'en') language = choice;
    else if (KEYS.language in stored) language = defaultLanguage(browser.i18n.getUILanguage());
    if (speaker in stored) speakers.learn(stored[speaker]);
    if (stored[KEYS.tabPolicy]) policy = stored[KEYS.tabPolicy] as TabPolicy;
  };

  browser.storage.local
    .get([KEYS.tabPolicy, KEYS.readyNames, KEYS.language, speaker])
    .then(({ [KEYS.tabPolicy]: first, [KEYS.readyNames]: names, ...stored }) => {
      // a policy that was heard of meanwhile is newer than what was read
      take(policy === NO_POLICY ? { ...stored, [KEYS.tabPolicy]: first } : stored);
      const made = names as ReadyNames | undefined;
      if (made?.version === browser.runtime.getManifest().version) ready = made;
    })
    // without a policy the built-in rules still stand guard
    .catch(() => {})
    .then(arm)
    .catch(guard.failed);

  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || over) return;
    const sites = changes[KEYS.sites]?.newValue;
    const withdrawn = KEYS.consent in changes && changes[KEYS.consent]?.newValue === undefined;
    if (withdrawn || (Array.isArray(sites) && !sites.includes(platform.id))) {
      // consent is taken back, or this site switched off: it ends here and now, not at the next load
      over = true;
      guard.stop();
      delete world.guardIsHere;
      return;
    }
    take(Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])));
    if (KEYS.tabPolicy in changes || KEYS.language in changes) arm().catch(guard.failed);
  });

  // Chromium's own API takes an answer, no promise; the polyfill's types know it only as always given
  const onQuestion = (question: unknown, _sender: unknown, answer: (status: GuardStatus) => void): true | undefined => {
    if (over || (question as Question | null)?.type !== 'status') return undefined;
    answer({ platform: platform.id, account: guard.speaker() });
    return true;
  };
  // only the top frame answers: a tab has one status
  if (window === window.top) browser.runtime.onMessage.addListener(onQuestion as Runtime.OnMessageListenerCallback);
}
