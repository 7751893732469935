import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../utils/policy/names.ts';
import { type NameList, type PolicyName, parseName } from '../../utils/policy/schema.ts';
import type { Problem } from '../../utils/settings.ts';
import { focusFirstError, Select, TextField } from '../field.tsx';
import { useSay } from '../say.ts';
import { sayProblem } from './problems.tsx';
import { useSaving } from './saving.ts';

type Patent = NonNullable<PolicyName['patent']>;

/** What is in the form's fields. */
interface Fields {
  readonly name: string;
  readonly aliases: string;
  readonly handles: string;
  readonly near: string;
  readonly note: string;
  readonly until: string;
  readonly patent: Patent | '';
}

const several = (text: string): string[] =>
  text
    .split(/[;；\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean);
const words = (text: string): string[] =>
  text
    .split(/[;；,，、\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean);

const toFields = ({ name, aliases, handles = [], near = [], note = '', until = '', patent }: PolicyName): Fields => ({
  name,
  aliases: aliases.join('; '),
  handles: handles.join('; '),
  near: near.join(', '),
  note,
  until,
  patent: patent ?? '',
});

const toInput = ({ name, aliases, handles, near, note, until, patent }: Fields): unknown => ({
  name,
  aliases: several(aliases),
  ...(handles.trim() ? { handles: several(handles) } : {}),
  ...(near.trim() ? { near: words(near) } : {}),
  ...(note.trim() ? { note } : {}),
  ...(until ? { until } : {}),
  ...(patent ? { patent } : {}),
});

/** All that can be said of one name; saved as it is typed, a new name only when its field is left. */
export function NameForm(props: {
  readonly list: NameList;
  readonly entry: PolicyName;
  /** Whether another entry of the list has this name. */
  readonly taken: (name: string) => boolean;
  readonly save: (before: PolicyName, after: PolicyName) => Promise<readonly Problem[]>;
  /** The name as it now is. */
  readonly close: (name: string) => void;
}): VNode {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const saved = useRef(props.entry);
  const [fields, setFields] = useState(() => toFields(props.entry));
  useEffect(() => first.current?.focus(), []);
  const { problems, put, flush } = useSaving(async (draft: Fields) => {
    const parsed = parseName(toInput(draft));
    if (!parsed.ok) return [parsed.problem];
    const before = saved.current;
    const { name } = parsed;
    if (JSON.stringify(name) === JSON.stringify(before)) return [];
    if (fold(name.name) !== fold(before.name) && props.taken(name.name))
      return [{ path: ['name'], key: 'optionsNamesTaken', values: {} }];
    saved.current = name;
    const found = await props.save(before, name);
    if (found.length > 0) saved.current = before;
    return found.map((problem) => ({ ...problem, path: problem.path.slice(3) }));
  });
  const set = (part: Partial<Fields>) => {
    const next = { ...fields, ...part };
    setFields(next);
    put(next, 'name' in part);
  };
  const error = (field: keyof Fields) => {
    const found = problems.find(({ path }) => (path[0] ?? 'name') === field);
    return found && sayProblem(say, found);
  };
  const text = (field: Exclude<keyof Fields, 'patent'>) => ({
    value: fields[field],
    error: error(field),
    change: (value: string) => set({ [field]: value }),
    leave: () => void flush(),
  });
  const done = async (event: Event) => {
    event.preventDefault();
    if ((await flush()).length > 0) focusFirstError(form.current);
    else props.close(saved.current.name);
  };
  return (
    <form
      ref={form}
      class="fields"
      noValidate
      onSubmit={done}
      aria-label={say('optionsEditWhat', { what: props.entry.name })}
    >
      <TextField label={say('optionsNamesName')} inputRef={first} {...text('name')} />
      <TextField label={say('optionsNamesAliases')} hint={say('optionsNamesAliasesHint')} {...text('aliases')} />
      <TextField label={say('optionsNamesHandles')} hint={say('optionsNamesHandlesHint')} {...text('handles')} />
      {props.list !== 'friends' && (
        <TextField label={say('optionsNamesNear')} hint={say('optionsNamesNearHint')} {...text('near')} />
      )}
      {props.list === 'unreleased' && (
        <>
          <TextField
            type="date"
            label={say('optionsNamesUntil')}
            hint={say('optionsNamesUntilHint')}
            {...text('until')}
          />
          <Select<Patent | ''>
            label={say('optionsNamesPatent')}
            hint={say('optionsNamesPatentHint')}
            error={error('patent')}
            value={fields.patent}
            options={[
              ['', say('optionsNamesPatentUnknown')],
              ['none', say('optionsNamesPatentNone')],
              ['filed', say('optionsNamesPatentFiled')],
              ['granted', say('optionsNamesPatentGranted')],
            ]}
            change={(patent) => set({ patent })}
          />
        </>
      )}
      <TextField label={say('optionsNamesNote')} hint={say('optionsNamesNoteHint')} {...text('note')} />
      <div class="row">
        <button type="submit">{say('optionsNamesClose')}</button>
      </div>
    </form>
  );
}
