import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Option } from './field.tsx';

/** Several of a few, all in sight; each is a check box that looks like the other choices. */
export function Picks<T extends string>(props: {
  readonly label: string;
  /** The label is read out, not shown. */
  readonly bare?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly chosen: readonly T[];
  readonly options: readonly Option<T>[];
  /** Gets what is chosen then, in the order of `options`. */
  readonly change: (chosen: T[]) => void;
}): VNode {
  const id = useId();
  const { hint, error, chosen, options } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="field choice" aria-describedby={described || undefined}>
      <legend class={props.bare ? 'unseen' : undefined}>{props.label}</legend>
      <div class="row">
        {options.map(([option, text]) => (
          <label key={option} class="pick">
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              aria-invalid={error ? 'true' : undefined}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                props.change(options.map(([one]) => one).filter((one) => (one === option ? on : chosen.includes(one))));
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
