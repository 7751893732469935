import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n.ts';
import { addNames, fold, type Pasted, readNames, writeName } from '../../utils/policy/names.ts';
import { NAME_LISTS, type NameList, type Policy, type PolicyName } from '../../utils/policy/schema.ts';
import { focusFirstError, TextField } from '../field.tsx';
import { useNumber, useSay } from '../say.ts';
import type { PanelProps } from './panel.ts';
import { sayProblem } from './problems.tsx';

const WORDS: Readonly<Record<NameList, { title: MessageKey; why: MessageKey; example: MessageKey }>> = {
  own: { title: 'optionsNamesOwn', why: 'optionsNamesOwnWhy', example: 'optionsNamesOwnExample' },
  competitors: {
    title: 'optionsNamesCompetitors',
    why: 'optionsNamesCompetitorsWhy',
    example: 'optionsNamesCompetitorsExample',
  },
  customers: {
    title: 'optionsNamesCustomers',
    why: 'optionsNamesCustomersWhy',
    example: 'optionsNamesCustomersExample',
  },
  unreleased: {
    title: 'optionsNamesUnreleased',
    why: 'optionsNamesUnreleasedWhy',
    example: 'optionsNamesUnreleasedExample',
  },
};

/** Rows drawn at once; a list may hold 20,000. */
const PAGE = 50;
/** Refused lines told one by one. */
const TOLD = 5;

/** Names that the rules should know, in four lists. */
export function Names(props: PanelProps): VNode {
  const say = useSay();
  return (
    <>
      <p class="lead">{say('optionsNamesLead')}</p>
      {NAME_LISTS.map((list) => (
        <List key={list} list={list} {...props} />
      ))}
    </>
  );
}

function List({ list, policy, change }: PanelProps & { readonly list: NameList }): VNode {
  const say = useSay();
  const number = useNumber();
  const title = say(WORDS[list].title);
  const names = policy.names[list];
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const folded = fold(search.trim());
  const found = useMemo(
    () => (folded === '' ? names : names.filter((entry) => fold(writeName(entry)).includes(folded))),
    [names, folded],
  );
  const put = (policy: Policy, names: PolicyName[]) => ({ ...policy, names: { ...policy.names, [list]: names } });
  return (
    <section class="panel">
      <h3>
        {title} {names.length > 0 && <span class="count">{number(names.length)}</span>}
      </h3>
      <p class="hint">{say(WORDS[list].why)}</p>
      <Adder list={list} title={title} change={change} put={put} />
      {names.length > 8 && (
        <TextField type="search" label={say('optionsNamesFilter', { list: title })} value={search} change={setSearch} />
      )}
      {names.length === 0 && <p class="empty">{say('optionsNamesEmpty')}</p>}
      {names.length > 0 && found.length === 0 && <p class="empty">{say('optionsNamesNoMatch')}</p>}
      <ul class="entries tight" aria-label={title}>
        {found.slice(0, shown).map((entry) => (
          <Row
            key={entry.name}
            entry={entry}
            save={(next) =>
              change(
                (policy) =>
                  put(
                    policy,
                    policy.names[list].flatMap((old) => (same(old, entry) ? (next ?? []) : old)),
                  ),
                next ? undefined : say('optionsRemoved', { what: entry.name }),
              )
            }
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + 4 * PAGE)}>
          {say('optionsShowMore', { n: number(found.length - shown) })}
        </button>
      )}
    </section>
  );
}

const same = (a: PolicyName, b: PolicyName) => writeName(a) === writeName(b);

function Adder(props: {
  readonly list: NameList;
  readonly title: string;
  readonly change: PanelProps['change'];
  readonly put: (policy: Policy, names: PolicyName[]) => Policy;
}): VNode {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Pasted['refused']>([]);
  const [wrong, setWrong] = useState('');
  const [working, setWorking] = useState(0);
  const submit = async (event: Event) => {
    event.preventDefault();
    const pasted = readNames(text);
    let done = { added: 0, there: 0 };
    setWrong('');
    if (pasted.names.length > 0) {
      setWorking(pasted.names.length);
      const problems = await props.change((policy) => {
        const { list, ...counts } = addNames(policy.names[props.list], pasted.names);
        done = counts;
        return props.put(policy, list);
      });
      setWorking(0);
      if (problems[0]) {
        setWrong(sayProblem(say, problems[0]));
        focusFirstError(form.current);
        return;
      }
    } else if (pasted.refused.length === 0) setWrong(say('policyNameEmpty'));
    setNote(done.added + done.there === 0 ? '' : told(done));
    setRefused(pasted.refused);
    // nothing that was typed is lost: what could not be taken stays in the field, to be mended
    setText(pasted.refused.map((line) => line.text).join('\n'));
    if (pasted.names.length === 0 || pasted.refused.length > 0) focusFirstError(form.current);
  };
  const [note, setNote] = useState('');
  const told = ({ added, there }: { added: number; there: number }) =>
    [say('optionsNamesAdded', { added }), there > 0 && say('optionsNamesThere', { n: there })]
      .filter(Boolean)
      .join(' · ');
  const errors = [
    wrong,
    ...refused.slice(0, TOLD).map(({ line, text, problem }) =>
      say('optionsNamesRefused', {
        n: line,
        text: text.length > 24 ? `${text.slice(0, 24)}…` : text,
        why: sayProblem(say, problem),
      }),
    ),
    refused.length > TOLD ? say('optionsNamesRefusedMore', { n: refused.length - TOLD }) : '',
  ].filter(Boolean);
  const type = (next: string) => {
    setText(next);
    setWrong('');
    setRefused([]);
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <TextField
        label={say('optionsNamesAdd', { list: props.title })}
        hint={say('optionsNamesAddHint', { example: say(WORDS[props.list].example) })}
        error={errors.length > 0 ? errors.join('\n') : undefined}
        lines={Math.min(8, Math.max(2, text.split('\n').length))}
        value={text}
        change={type}
      />
      <div class="row">
        <button type="submit" aria-disabled={working > 0}>
          {say('optionsNamesAddButton')}
          <span class="unseen"> {props.title}</span>
        </button>
        <span class="hint" role="status">
          {working > 0 ? say('optionsNamesWorking', { n: working }) : note}
        </span>
      </div>
    </form>
  );
}

function Row({
  entry,
  save,
}: {
  readonly entry: PolicyName;
  readonly save: (next: PolicyName | null) => ReturnType<PanelProps['change']>;
}): VNode {
  const say = useSay();
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const open = text !== null;
  useEffect(() => {
    if (open) input.current?.focus();
  }, [open]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const { names, refused } = readNames(text ?? '');
    const problem = refused[0]?.problem ?? (names[0] ? (await save(names[0]))[0] : undefined);
    if (problem || !names[0]) {
      setError(problem ? sayProblem(say, problem) : say('policyNameEmpty'));
      input.current?.focus();
    } else setText(null);
  };
  if (text !== null)
    return (
      <li>
        <form class="inline" noValidate onSubmit={submit}>
          <TextField
            label={say('optionsNamesEditLabel')}
            bare
            error={error || undefined}
            value={text}
            change={setText}
            inputRef={input}
          />
          <button type="submit">{say('optionsDone')}</button>
          <button type="button" class="quiet" onClick={() => setText(null)}>
            {say('optionsCancel')}
          </button>
        </form>
      </li>
    );
  return (
    <li class="entry">
      <div class="what" dir="auto">
        <b>{entry.name}</b> <span class="hint">{entry.aliases.join(' · ')}</span>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={say('optionsEditWhat', { what: entry.name })}
        onClick={() => setText(writeName(entry))}
      >
        {say('optionsEdit')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={say('optionsRemoveWhat', { what: entry.name })}
        onClick={() => save(null)}
      >
        {say('optionsRemove')}
      </button>
    </li>
  );
}
