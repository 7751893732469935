import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n.ts';
import { addNames, fold, readNames, writeName } from '../../utils/policy/names.ts';
import { NAME_LISTS, type NameList, type Policy, type PolicyName } from '../../utils/policy/schema.ts';
import { TextField } from '../field.tsx';
import { useNumber, useSay } from '../say.ts';
import { Adder } from './adder.tsx';
import type { PanelProps } from './panel.ts';
import { sayProblem } from './problems.tsx';

const WORDS: Readonly<Record<NameList, { title: MessageKey; why: MessageKey; example: MessageKey }>> = {
  own: { title: 'optionsNamesOwn', why: 'optionsNamesOwnWhy', example: 'optionsNamesOwnExample' },
  competitors: {
    title: 'optionsNamesCompetitors',
    why: 'optionsNamesCompetitorsWhy',
    example: 'optionsNamesCompetitorsExample',
  },
  exEmployers: {
    title: 'optionsNamesExEmployers',
    why: 'optionsNamesExEmployersWhy',
    example: 'optionsNamesExEmployersExample',
  },
  customers: {
    title: 'optionsNamesCustomers',
    why: 'optionsNamesCustomersWhy',
    example: 'optionsNamesCustomersExample',
  },
  suppliers: {
    title: 'optionsNamesSuppliers',
    why: 'optionsNamesSuppliersWhy',
    example: 'optionsNamesSuppliersExample',
  },
  colleagues: {
    title: 'optionsNamesColleagues',
    why: 'optionsNamesColleaguesWhy',
    example: 'optionsNamesColleaguesExample',
  },
  unreleased: {
    title: 'optionsNamesUnreleased',
    why: 'optionsNamesUnreleasedWhy',
    example: 'optionsNamesUnreleasedExample',
  },
  friends: { title: 'optionsNamesFriends', why: 'optionsNamesFriendsWhy', example: 'optionsNamesFriendsExample' },
};

/** Rows drawn at once; a list may hold 20,000. */
const PAGE = 50;

/** Names that the rules should know, a list each. */
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
  const add = async (added: readonly PolicyName[]) => {
    let counts = { added: 0, there: 0 };
    const problems = await change((policy) => {
      const { list: next, ...counted } = addNames(policy.names[list], added);
      counts = counted;
      return put(policy, next);
    });
    return { problems, ...counts };
  };
  return (
    <section class="panel">
      <h2>
        {title} {names.length > 0 && <span class="count">{number(names.length)}</span>}
      </h2>
      <p class="hint">{say(WORDS[list].why)}</p>
      <Adder title={title} example={say(WORDS[list].example)} add={add} />
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
