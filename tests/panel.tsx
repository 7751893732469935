import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import type { Change, PanelProps } from '../components/options/panel.ts';
import { Language } from '../components/say.ts';
import type { UiLanguage } from '../rules/rule.ts';
import { type Layers, mergeLayers } from '../utils/policy/layers.ts';
import { defaultPolicy, type Policy, parsePolicy } from '../utils/policy/schema.ts';

/** A section of the options page in a document, with a policy that its changes go to. */
export class Panel {
  policy: Policy = defaultPolicy();
  above: Layers = {};
  language: UiLanguage = 'en';
  readonly told: string[] = [];
  readonly root = document.createElement('div');
  #page: (props: PanelProps) => VNode;

  constructor(page: (props: PanelProps) => VNode) {
    this.#page = page;
    document.body.replaceChildren(this.root);
  }

  readonly change: Change = async (make, words) => {
    const parsed = parsePolicy(make(this.policy));
    if (!parsed.ok) return parsed.problems;
    this.policy = parsed.policy;
    this.told.push(words ?? '');
    this.draw();
    return [];
  };

  /** Takes a document as if it had been stored. */
  set(document: object): this {
    this.policy = policyOf(document);
    return this;
  }

  draw(language: UiLanguage = this.language): this {
    this.language = language;
    const effective = mergeLayers({ ...this.above, own: this.policy });
    const page = this.#page({ policy: this.policy, effective, change: this.change });
    act(() => render(<Language.Provider value={language}>{page}</Language.Provider>, this.root));
    return this;
  }

  end(): void {
    act(() => render(null, this.root));
  }

  get text(): string {
    return this.root.textContent ?? '';
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  button(words: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find(
      (one) => !one.closest('[hidden]') && (one.getAttribute('aria-label') ?? one.textContent)?.trim() === words,
    );
    if (!found) throw new Error(`no button “${words}”`);
    return found;
  }

  field<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = this.all<HTMLLabelElement>('label').find(
      (one) => !one.closest('[hidden]') && one.textContent === label,
    );
    const control =
      found &&
      (found.htmlFor ? this.root.querySelector<T>(`#${CSS.escape(found.htmlFor)}`) : found.querySelector<T>('input'));
    if (!control) throw new Error(`no field “${label}”`);
    return control;
  }

  type(label: string, text: string): void {
    act(() => {
      const control = this.field(label);
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  choose(label: string, value: string): void {
    act(() => {
      const control = this.field<HTMLSelectElement>(label);
      control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  /** Presses a choice, a box or a chip by its words. */
  pick(words: string): void {
    act(() => this.field(words).click());
  }

  async press(words: string): Promise<void> {
    this.button(words).click();
    await rest();
  }

  /** What a screen reader would say of a control beside its label. */
  described(control: Element): string {
    const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    return ids.map((id) => this.root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '').join(' ');
  }
}

/** Lets what was pressed be drawn and the focus follow, ms. */
export const rest = (ms = 40) => new Promise((done) => setTimeout(done, ms));

/** A policy from what is not usual of it. */
export function policyOf(document: object): Policy {
  const parsed = parsePolicy({ slipguard: 1, ...document });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}
