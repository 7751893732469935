import type { ComponentChildren, JSX, Ref, VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSay } from './say.ts';

interface Told {
  readonly label: string;
  /** One line of help, read out with the field. */
  readonly hint?: string | undefined;
  /** What is wrong, in words; shown at the field and read out with it. */
  readonly error?: string | undefined;
  /** The label is read out, not shown: for a field beside the thing that it is about. */
  readonly bare?: boolean;
}

interface TextProps extends Told {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly lines?: number;
  readonly type?: 'text' | 'search' | 'date' | 'number' | 'datetime-local';
  readonly max?: number;
  readonly leave?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A labelled line, or some lines, of text. */
export function TextField(props: TextProps): VNode {
  const { value, change, lines, type = 'text', max, leave, inputRef = null, ...told } = props;
  const { id, described, hint, error } = useTold(told);
  const common = {
    id,
    value,
    'aria-describedby': described,
    'aria-invalid': told.error ? ('true' as const) : undefined,
    spellcheck: false,
    autocomplete: 'off',
    dir: 'auto' as const,
    maxLength: max,
    onInput: (event: JSX.TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change(event.currentTarget.value),
    onBlur: leave,
  };
  return (
    <div class="field">
      <label for={id} class={told.bare ? 'unseen' : undefined}>
        {told.label}
      </label>
      {lines ? <textarea {...common} rows={lines} /> : <input {...common} type={type} ref={inputRef} />}
      {hint}
      {error}
    </div>
  );
}

/** A value of a list of choices, and how it reads. */
export type Option<T extends string> = readonly [value: T, label: string];

interface SelectProps<T extends string> extends Told {
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly change: (value: T) => void;
  readonly name?: string;
}

/** One of several, in a list that unfolds. */
export function Select<T extends string>(props: SelectProps<T>): VNode {
  const { value, options, change, ...told } = props;
  const { id, described, hint, error } = useTold(told);
  return (
    <div class="field">
      <label for={id} class={told.bare ? 'unseen' : undefined}>
        {told.label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={described}
        aria-invalid={told.error ? 'true' : undefined}
        onChange={(event) => change(event.currentTarget.value as T)}
      >
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
      {hint}
      {error}
    </div>
  );
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, hint, error, value, options, change }: SelectProps<T>): VNode {
  const told = useTold({ label, hint, error });
  return (
    <fieldset class="field choice" aria-describedby={told.described}>
      <legend>{label}</legend>
      <div class="row">
        {options.map(([option, text]) => (
          <label key={option} class="pick">
            <input type="radio" name={told.id} checked={option === value} onChange={() => change(option)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {told.hint}
      {told.error}
    </fieldset>
  );
}

/** On or off. */
export function Check(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}): VNode {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={props.on}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.change(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{props.label}</label>
        {props.hint && (
          <p class="hint" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** Asks before something is gone for good. The way back is the strong button, and Escape. */
export function Confirm(props: {
  readonly title: string;
  readonly body?: ComponentChildren;
  readonly go: string;
  readonly yes: () => void;
  readonly no: () => void;
}): VNode {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    // closed while it is still in the page, so that the browser gives the focus back to where it came from
    return () => open?.close();
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    props.no();
  };
  return (
    <dialog
      ref={dialog}
      class="confirm"
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-body`}
      onCancel={cancel}
    >
      <h2 id={id}>{props.title}</h2>
      <div id={`${id}-body`}>{props.body}</div>
      <div class="row">
        <button type="button" class="strong" onClick={props.no}>
          {say('optionsCancel')}
        </button>
        <button type="button" class="danger" onClick={props.yes}>
          {props.go}
        </button>
      </div>
    </dialog>
  );
}

/** Puts the caret into the first field that has an error, after the errors have been drawn. */
export function focusFirstError(root: HTMLElement | null): void {
  setTimeout(() => root?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

function useTold({ hint, error }: Told): {
  id: string;
  described: string | undefined;
  hint: VNode | false;
  error: VNode | false;
} {
  const id = useId();
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return {
    id,
    described: parts.length > 0 ? parts.join(' ') : undefined,
    hint: !!hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    ),
    error: !!error && (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    ),
  };
}
