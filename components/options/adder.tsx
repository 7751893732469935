import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Pasted, readNames } from '../../utils/policy/names.ts';
import type { PolicyName } from '../../utils/policy/schema.ts';
import type { Problem } from '../../utils/settings.ts';
import { focusFirstError, TextField } from '../field.tsx';
import { useNumber, useSay } from '../say.ts';
import { sayProblem } from './problems.tsx';

/** Refused lines told one by one. */
const TOLD = 5;
/** From so many lines on, adding them can be felt. */
const MANY = 500;

/** Where names are typed or pasted, a line each. Lines that cannot be taken stay in the field, each with its reason. */
export function Adder(props: {
  readonly title: string;
  readonly example: string;
  readonly add: (
    names: readonly PolicyName[],
  ) => Promise<{ readonly problems: readonly Problem[]; readonly added: number; readonly there: number }>;
}): VNode {
  const say = useSay();
  const number = useNumber();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Pasted['refused']>([]);
  const [wrong, setWrong] = useState('');
  const [working, setWorking] = useState(0);
  const [note, setNote] = useState('');

  const take = async () => {
    const pasted = readNames(text);
    if (pasted.names.length === 0) {
      setWrong(pasted.refused.length === 0 ? say('policyNameEmpty') : '');
      setRefused(pasted.refused);
      return focusFirstError(form.current);
    }
    const { problems, added, there } = await props.add(pasted.names);
    if (problems[0]) {
      setWrong(sayProblem(say, problems[0]));
      return focusFirstError(form.current);
    }
    const told = [
      say('optionsNamesAdded', { added: number(added) }),
      there > 0 && say('optionsNamesThere', { n: number(there) }),
    ];
    setNote(told.filter(Boolean).join(' · '));
    setRefused(pasted.refused);
    // what was typed meanwhile, and what could not be taken, is not lost
    setText((now) => (now === text ? pasted.refused.map((line) => line.text).join('\n') : now));
    if (pasted.refused.length > 0) focusFirstError(form.current);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (working > 0) return;
    setWrong('');
    setNote('');
    const lines = text.split('\n').length;
    setWorking(lines);
    // lets the words be drawn before ten thousand lines take their second
    if (lines > MANY) await new Promise((drawn) => setTimeout(drawn, 32));
    await take();
    setWorking(0);
  };
  const type = (next: string) => {
    setText(next);
    setWrong('');
    setRefused([]);
  };
  const errors = [
    wrong,
    ...refused.slice(0, TOLD).map(({ text, problem }, index) =>
      say('optionsNamesRefused', {
        // the field now holds only the lines that are left
        n: index + 1,
        text: text.length > 24 ? `${text.slice(0, 24)}…` : text,
        why: sayProblem(say, problem),
      }),
    ),
    refused.length > TOLD ? say('optionsNamesRefusedMore', { n: number(refused.length - TOLD) }) : '',
  ].filter(Boolean);
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <TextField
        label={say('optionsNamesAdd', { list: props.title })}
        hint={say('optionsNamesAddHint', { example: props.example })}
        error={errors.length > 0 ? errors.join('\n') : undefined}
        lines={Math.min(8, Math.max(2, text.split('\n', 8).length))}
        value={text}
        change={type}
      />
      <div class="row">
        <button type="submit" aria-disabled={working > MANY}>
          {say('optionsNamesAddButton')}
          <span class="unseen"> {props.title}</span>
        </button>
        <span class="hint" role="status">
          {working > MANY ? say('optionsNamesWorking', { n: number(working) }) : note}
        </span>
      </div>
    </form>
  );
}
