import type { ComponentChildren, VNode } from 'preact';
import type { Finding, Severity, UiLanguage } from '../../rules/rule.ts';
import { t } from '../../utils/i18n.ts';
import type { Speaker } from '../../utils/page/overlay.ts';
import { Icon } from '../icon.tsx';
import { KIND_WORDS, quote, SEVERITY_WORDS } from './words.ts';

/** The name of the event that stands for a trusted press; it never leaves the closed root, and nobody who opens that can know it. */
export const PRESS = `press${Math.random().toString(36).slice(2)}`;

interface PressProps {
  readonly class: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  /** Any other attribute of the button, `aria-…` and `title`. */
  readonly more?: Record<string, string | number | boolean | undefined>;
}

/** A button that hears presses through `handle` only: real clicks are kept from everybody. */
export function Press({ class: look, onPress, children, more }: PressProps): VNode {
  return (
    <button type="button" class={look} {...more} {...{ [`on${PRESS}`]: onPress }}>
      {children}
    </button>
  );
}

/** `text` with what stands in place of `mark` set off. */
export function Rich({ text, mark, children }: { text: string; mark: string; children: ComponentChildren }): VNode {
  const [before, ...after] = text.split(mark);
  return (
    <>
      {before}
      {after.length > 0 && children}
      {after.join(mark)}
    </>
  );
}

/** The account: name, handle and kind; the kind by its word, its colour and its outline. */
export function Who({ speaker, language }: { speaker: Speaker; language: UiLanguage }): VNode {
  const { name, handle, kind } = speaker;
  return (
    <>
      <b>{name}</b>
      {handle !== '' && handle !== name && (
        <>
          {' · '}
          <span class="at">{handle}</span>
        </>
      )}{' '}
      <span class={`kind ${kind}`}>{t(language, KIND_WORDS[kind])}</span>
    </>
  );
}

/** A severity as a tile; its word is there for those who do not see it. */
export function Tile({ severity, language }: { severity: Severity; language: UiLanguage }): VNode {
  return (
    <span class={`ic ${severity}`}>
      <Icon name={severity} />
      <span class="hid">{t(language, SEVERITY_WORDS[severity])}</span>
    </span>
  );
}

interface WhatProps {
  readonly finding: Finding;
  readonly language: UiLanguage;
  readonly id?: string | undefined;
}

/** One sentence of what, the found words set off. */
export function What({ finding, language, id }: WhatProps): VNode {
  return (
    <div class="what" id={id}>
      <Tile severity={finding.severity} language={language} />
      <span>
        <Rich text={finding.message[language].what} mark="{text}">
          <em>{quote(finding.text)}</em>
        </Rich>
      </span>
    </div>
  );
}

/** The suggestion: a button where it can be done with one press, else a line; nothing where a rule has none. */
export function Suggestion({
  finding,
  language,
  fix,
}: {
  finding: Finding;
  language: UiLanguage;
  fix: () => void;
}): VNode | null {
  const text = finding.message[language].suggest.replaceAll('{text}', quote(finding.text));
  if (text === '') return null;
  return finding.fix ? (
    <Press class="btn s" onPress={fix} more={{ title: finding.fix.replacement }}>
      {text}
    </Press>
  ) : (
    <span class="try">{text}</span>
  );
}
