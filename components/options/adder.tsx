import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { isCommon } from '../../utils/policy/common.ts';
import { addNames, type Pasted, readNames, writeName } from '../../utils/policy/names.ts';
import { LIMITS, type PolicyName } from '../../utils/policy/schema.ts';
import { toPasted } from '../../utils/policy/table.ts';
import type { Problem } from '../../utils/settings.ts';
import { focusFirstError, TextField } from '../field.tsx';
import { useNumber, useSay } from '../say.ts';
import { sayProblem } from './problems.tsx';
import { useSettled } from './saving.ts';

/** Refused lines told one by one. */
const TOLD = 5;
/** From so many lines on, adding them can be felt. */
const MANY = 500;
/** Rest after the last key before the preview is drawn anew, in ms. */
const REST = 200;

interface AdderProps {
  readonly title: string;
  readonly example: string;
  /** What is in the list already. */
  readonly names: readonly PolicyName[];
  /** A name of friends is compared with authors, where it is no word. */
  readonly plain?: boolean;
  readonly add: (
    names: readonly PolicyName[],
  ) => Promise<{ readonly problems: readonly Problem[]; readonly added: number; readonly there: number }>;
}

/** Where names are typed, pasted or dropped, a line each. Lines that cannot be taken stay in the field, each with its reason. */
export function Adder(props: AdderProps): VNode {
  const say = useSay();
  const number = useNumber();
  const form = useRef<HTMLFormElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Pasted['refused']>([]);
  const [wrong, setWrong] = useState('');
  const [working, setWorking] = useState(0);
  const [note, setNote] = useState('');
  const [over, setOver] = useState(false);

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
    setNote('');
    setRefused([]);
  };
  const readFile = async (file: File | undefined) => {
    if (picker.current) picker.current.value = '';
    if (!file) return;
    const bytes = file.size <= LIMITS.file ? new Uint8Array(await file.arrayBuffer()) : null;
    // a workbook is a zip archive, or an older kind that begins with these two
    const isBook = bytes && /^(?:504b|d0cf)/.test([...bytes.subarray(0, 2)].map((it) => it.toString(16)).join(''));
    if (bytes && !isBook) return type([text.trim(), toPasted(bytes)].filter(Boolean).join('\n'));
    setWrong(say(isBook ? 'optionsNamesFileBook' : 'policyFileTooBig'));
    focusFirstError(form.current);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    // dropped words are the field's own business
    if (!file) return;
    event.preventDefault();
    void readFile(file);
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
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      class={over ? 'over' : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <TextField
        label={say('optionsNamesAdd', { list: props.title })}
        hint={say('optionsNamesAddHint', { example: props.example })}
        error={errors.length > 0 ? errors.join('\n') : undefined}
        lines={Math.min(8, Math.max(2, text.split('\n', 8).length))}
        value={text}
        change={type}
      />
      <Preview {...props} text={text} refused={refused.length > 0} />
      <div class="row">
        <button type="submit" aria-disabled={working > MANY}>
          {say('optionsNamesAddButton')}
          <span class="unseen"> {props.title}</span>
        </button>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => readFile(event.currentTarget.files?.[0])}
        />
        <button type="button" class="quiet" onClick={() => picker.current?.click()}>
          {say('optionsNamesFile')}
          <span class="unseen"> {props.title}</span>
        </button>
        <span class="hint" role="status">
          {working > MANY ? say('optionsNamesWorking', { n: number(working) }) : note}
        </span>
      </div>
    </form>
  );
}

/** What would come of the text, before it is added. */
function Preview(props: AdderProps & { readonly text: string; readonly refused: boolean }): VNode {
  const say = useSay();
  const number = useNumber();
  const { names, plain = false } = props;
  const text = useSettled(props.text, REST);
  const pasted = useMemo(() => (text.trim() === '' ? null : readNames(text)), [text]);
  const counts = useMemo(() => pasted && addNames(names, pasted.names), [names, pasted]);
  const common = useMemo(() => {
    const fresh = plain || !counts ? [] : counts.list.slice(0, counts.added);
    return fresh.map(({ name }) => name).filter((name) => isCommon(name) !== null);
  }, [plain, counts]);
  if (!pasted || !counts || props.refused || props.text.trim() === '') return <div role="status" />;
  const sample = counts.list.slice(0, Math.min(TOLD, counts.added));
  const { added, there, twice } = counts;
  const told = [
    say('optionsNamesNew', { n: number(added) }),
    there > 0 && say('optionsNamesThere', { n: number(there) }),
    twice > 0 && say('optionsNamesTwice', { n: number(twice) }),
    pasted.refused.length > 0 && say('optionsNamesNotTaken', { n: number(pasted.refused.length) }),
  ];
  const first = pasted.refused[0];
  return (
    <div class="pasted">
      <p role="status">{told.filter(Boolean).join(' · ')}</p>
      {sample.length > 0 && (
        <ul aria-label={say('optionsNamesPreview')}>
          {sample.map((name) => (
            <li key={name.name} dir="auto">
              <b>{name.name}</b> <span class="hint">{writeName({ ...name, name: '' }).slice(2)}</span>
            </li>
          ))}
          {counts.added > sample.length && (
            <li>{say('optionsNamesPreviewMore', { n: number(counts.added - sample.length) })}</li>
          )}
        </ul>
      )}
      {first && (
        <p class="hint">
          {say('optionsNamesRefused', {
            n: first.line,
            text: first.text.slice(0, 24),
            why: sayProblem(say, first.problem),
          })}
        </p>
      )}
      {common.length > 0 && (
        <p class="caveat">
          {say('optionsNamesCommonSome', { n: number(common.length), names: common.slice(0, TOLD).join(' · ') })}
        </p>
      )}
      {pasted.unused.length > 0 && (
        <p class="hint">{say('optionsNamesUnused', { columns: pasted.unused.join(' · ') })}</p>
      )}
    </div>
  );
}
