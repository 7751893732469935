import { Component, type ComponentChildren, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n.ts';
import type { UiChoice } from '../../utils/settings.ts';
import { LanguageSwitch } from '../language.tsx';
import { useSay } from '../say.ts';

/** The sections of the options page in the order of the rail; each is an address, `options.html#names`. */
export const SECTIONS = [
  'overview',
  'accounts',
  'names',
  'rules',
  'markets',
  'crisis',
  'roles',
  'policy',
  'saved',
  'record',
  'slipped',
  'privacy',
] as const;
export type Section = (typeof SECTIONS)[number];

const TITLES: Readonly<Record<Section, MessageKey>> = {
  overview: 'optionsOverview',
  accounts: 'optionsAccounts',
  names: 'optionsNames',
  rules: 'optionsRules',
  markets: 'optionsMarkets',
  crisis: 'optionsCrisis',
  roles: 'optionsRoles',
  policy: 'optionsPolicy',
  saved: 'optionsSaved',
  record: 'optionsRecord',
  slipped: 'optionsSlipped',
  privacy: 'optionsPrivacy',
};

/** A line that tells what has just happened, with a way to take it back where there is one. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

/** Rail, language, notices and the section in sight. Sections out of sight stay as they are, with what was typed in them. */
export function Shell(props: {
  readonly section: Section;
  readonly notice: ComponentChildren;
  readonly panels: Readonly<Record<Section, ComponentChildren>>;
  readonly counts: Partial<Readonly<Record<Section, number>>>;
  readonly toast: Toast | null;
  readonly language: UiChoice;
  readonly speak: (choice: UiChoice) => void;
}): VNode {
  const say = useSay();
  const bar = useRef<HTMLDivElement>(null);
  const toast = useFading(props.toast, bar);
  return (
    <div class="shell">
      <header>
        <p class="brand">
          <img src="/icon/48.png" width="28" height="28" alt="" />
          {say('extensionName')}
        </p>
        <nav aria-label={say('optionsSections')}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`} aria-current={id === props.section ? 'page' : undefined}>
              {say(TITLES[id])}
              {!!props.counts[id] && <span class="count">{props.counts[id]}</span>}
            </a>
          ))}
        </nav>
        <LanguageSwitch choice={props.language} change={props.speak} />
      </header>
      <main>
        {props.notice}
        {SECTIONS.map((id) => (
          <Still key={id} open={id === props.section}>
            <Panel title={say(TITLES[id])} open={id === props.section}>
              {props.panels[id]}
            </Panel>
          </Still>
        ))}
      </main>
      <div class={toast ? 'toast' : 'toast empty'} ref={bar}>
        <span role="status">{toast?.text}</span>
        {toast?.undo && (
          <button type="button" onClick={toast.undo}>
            {say('optionsUndo')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The toast, until it has been there long enough to be read, and to be taken back where it can be. */
function useFading(toast: Toast | null, bar: { readonly current: HTMLElement | null }): Toast | null {
  const [gone, setGone] = useState<Toast | null>(null);
  useEffect(() => {
    if (!toast) return;
    const fade = () => (bar.current?.matches(':hover, :focus-within') ? wait() : setGone(toast));
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(fade, toast.undo ? 20_000 : 8_000);
    };
    wait();
    return () => clearTimeout(timer);
  }, [toast, bar]);
  return toast === gone ? null : toast;
}

/** What is out of sight is not drawn anew before somebody goes there: with ten thousand names every key would wait for it. */
class Still extends Component<{ readonly open: boolean; readonly children: ComponentChildren }> {
  override shouldComponentUpdate(next: { readonly open: boolean }): boolean {
    return next.open || this.props.open;
  }

  override render(): ComponentChildren {
    return this.props.children;
  }
}

function Panel({
  title,
  open,
  children,
}: {
  readonly title: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // a press on the rail brings the reader to the section; loading the page does not move the focus
    if (open && !first.current) heading.current?.focus();
    first.current = false;
  }, [open]);
  return (
    <section hidden={!open} class="section">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  );
}
