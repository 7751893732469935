import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n.ts';
import { useSay } from '../say.ts';
import { STEPS, type StepsProps } from '../steps.tsx';

/** What each step gets. */
export interface StepProps extends StepsProps {
  /** Which of the steps this is, from 0. */
  readonly index: number;
}

/** One step: its place among the others, its question, and the ways on, past and back. */
export function Frame(
  props: Pick<StepProps, 'step' | 'go' | 'index'> & {
    readonly title: MessageKey;
    readonly lead: MessageKey;
    /** Saves what was entered; true where nothing is in the way of the next step. */
    readonly save: () => Promise<boolean>;
    readonly children: ComponentChildren;
  },
): VNode {
  const say = useSay();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { step, go, index } = props;
  const open = step === index;
  useEffect(() => {
    // the form is named by its heading, so a screen reader says the step before the field
    if (open) form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, [open]);
  const save = useRef(props.save);
  save.current = props.save;
  useEffect(() => {
    if (!open) return;
    // what stands in the fields when the tab is closed is not lost
    const leave = () => void save.current();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [open]);
  const on = async (event: Event) => {
    event.preventDefault();
    if (await props.save()) go(index + 1);
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    // where Enter makes a new line
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <main hidden={!open}>
      <form ref={form} class="step" aria-labelledby={id} noValidate onSubmit={on} onKeyDown={keys}>
        <div class="scale" aria-hidden="true">
          <div style={{ inlineSize: `${(100 * (index + 1)) / STEPS}%` }} />
        </div>
        <h1 id={id}>
          <span class="hint">{say('welcomeStepsOf', { n: index + 1, all: STEPS })}</span> {say(props.title)}
        </h1>
        <p class="lead">{say(props.lead)}</p>
        <div class="fields">{props.children}</div>
        <div class="row act">
          <button type="submit" class="strong big">
            {say(index === STEPS - 1 ? 'welcomeStepsFinish' : 'welcomeStepsNext')}
          </button>
          {index > 0 && (
            <button type="button" onClick={() => go(index - 1)}>
              {say('welcomeStepsBack')}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => go(index + 1)}>
            {say('welcomeStepsSkip')}
          </button>
        </div>
      </form>
    </main>
  );
}
