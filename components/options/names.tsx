import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { lockOf } from '../../utils/policy/layers.ts';
import { addNames, clashesOf, fold, patchName, removeName, writeName } from '../../utils/policy/names.ts';
import { NAME_LISTS, type NameList, type Policy, type PolicyName, SENSITIVE } from '../../utils/policy/schema.ts';
import { TextField } from '../field.tsx';
import { useNumber, useSay } from '../say.ts';
import { Adder } from './adder.tsx';
import { sayLocked } from './firm.ts';
import { NameForm } from './name-form.tsx';
import { NameRow } from './name-row.tsx';
import { NameTry } from './name-try.tsx';
import { LIST_WORDS } from './name-words.ts';
import type { PanelProps } from './panel.ts';

/** Rows drawn at once; a list may hold 20,000. */
const PAGE = 50;

/** Names that the rules should know, a list each. */
export function Names(props: PanelProps): VNode {
  const say = useSay();
  const { names } = props.effective.policy;
  const clashes = useMemo(() => clashesOf(names), [names]);
  return (
    <>
      <p class="lead">{say('optionsNamesLead')}</p>
      {NAME_LISTS.map((list) => (
        <List key={list} list={list} clashes={clashes} {...props} />
      ))}
    </>
  );
}

type Clashes = ReadonlyMap<string, readonly NameList[]>;

function List(props: PanelProps & { readonly list: NameList; readonly clashes: Clashes }): VNode {
  const { list, clashes, policy, effective, change } = props;
  const say = useSay();
  const number = useNumber();
  const title = say(LIST_WORDS[list].title);
  const names = policy.names[list];
  const all = effective.policy.names[list];
  const lock = lockOf(effective, 'names', list);
  const firm = effective.policy.firm || say('optionsFirmUnnamed');
  const [search, setSearch] = useState('');
  const put = (policy: Policy, names: PolicyName[]) => ({ ...policy, names: { ...policy.names, [list]: names } });
  const add = async (added: readonly PolicyName[]) => {
    let counts = { added: 0, there: 0 };
    const problems = await change((policy) => {
      const { list: next, added: fresh, there, twice } = addNames(policy.names[list], added);
      counts = { added: fresh, there: there + twice };
      return put(policy, next);
    });
    return { problems, ...counts };
  };
  const edits: Edits = {
    patch: (before, after) => change((policy) => put(policy, patchName(policy.names[list], before, after))),
    remove: (entry) =>
      void change(
        (policy) => put(policy, removeName(policy.names[list], entry)),
        say('optionsRemoved', { what: entry.name }),
      ),
  };
  return (
    <section class="panel">
      <h2>
        {title} {names.length > 0 && <span class="count">{number(names.length)}</span>}
      </h2>
      <p class="hint">{say(LIST_WORDS[list].why)}</p>
      {SENSITIVE.includes(list) && <p class="hint">{say('optionsNamesSensitive')}</p>}
      {lock && (
        <p class="hint">
          {sayLocked(say, effective, list === 'friends' ? 'optionsNamesLockedFriends' : 'optionsNamesLocked')}
        </p>
      )}
      <Adder title={title} example={say(LIST_WORDS[list].example)} names={names} plain={list === 'friends'} add={add} />
      {names.length > 8 && (
        <TextField type="search" label={say('optionsNamesFilter', { list: title })} value={search} change={setSearch} />
      )}
      {names.length === 0 && <p class="empty">{say('optionsNamesEmpty')}</p>}
      <Entries list={list} label={title} names={names} search={search} clashes={clashes} edits={edits} />
      <FromFirm {...props} firm={firm} />
      {all.length > 0 && <NameTry list={list} title={title} names={all} />}
    </section>
  );
}

interface Edits {
  readonly patch: (before: PolicyName, after: PolicyName) => ReturnType<PanelProps['change']>;
  readonly remove: (entry: PolicyName) => void;
}

/** The names in which the search is found, some at a time. */
function Entries(props: {
  readonly list: NameList;
  readonly label: string;
  readonly names: readonly PolicyName[];
  readonly search: string;
  readonly clashes: Clashes;
  readonly edits: Edits | null;
}): VNode {
  const { list, label, names, search, clashes, edits } = props;
  const say = useSay();
  const number = useNumber();
  const [shown, setShown] = useState(PAGE);
  // a name that is being renamed keeps its row, and with it the caret
  const [editing, setEditing] = useState<{ readonly key: string; readonly names: readonly string[] } | null>(null);
  const rows = useRef<HTMLUListElement>(null);
  const folded = fold(search.trim());
  const wanted = folded !== '';
  const texts = useMemo(() => (wanted ? names.map((entry) => fold(writeName(entry))) : []), [names, wanted]);
  const found = useMemo(
    () => (folded === '' ? names : names.filter((_, index) => texts[index]?.includes(folded))),
    [names, texts, folded],
  );
  const today = new Date().toISOString().slice(0, 10);
  const taken = (name: string) => names.some((entry) => fold(entry.name) === fold(name));
  const close = (key: string) => {
    setEditing(null);
    // back to where the form was opened
    setTimeout(() => rows.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] button`)?.focus());
  };
  return (
    <>
      {names.length > 0 && found.length === 0 && <p class="empty">{say('optionsNamesNoMatch')}</p>}
      <ul class="entries tight" aria-label={label} ref={rows}>
        {found.slice(0, shown).map((entry, index) => {
          const open = edits !== null && editing?.names.includes(entry.name) === true;
          const key = open ? editing.key : entry.name;
          return (
            <li key={key} data-row={entry.name}>
              {open ? (
                <NameForm
                  list={list}
                  entry={entry}
                  taken={taken}
                  save={(before, after) => {
                    setEditing((now) => now && { ...now, names: [before.name, after.name] });
                    return edits.patch(before, after);
                  }}
                  close={close}
                />
              ) : (
                <NameRow
                  entry={entry}
                  list={list}
                  clashes={clashes}
                  today={today}
                  {...(edits && {
                    edit: () => setEditing({ key: entry.name, names: [entry.name] }),
                    remove: () => {
                      edits.remove(entry);
                      const next = found[index + 1] ?? found[index - 1];
                      if (next) close(next.name);
                    },
                  })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + 4 * PAGE)}>
          {say('optionsShowMore', { n: number(found.length - shown) })}
        </button>
      )}
    </>
  );
}

/** Characters of one fingerprint. */
const PRINT = 22;

/** What the layers above the person's bring: names that can be read, and how many fingerprints. */
function FromFirm(props: PanelProps & { readonly list: NameList; readonly clashes: Clashes; readonly firm: string }) {
  const { list, policy, effective, clashes, firm } = props;
  const say = useSay();
  const number = useNumber();
  const own = policy.names[list];
  const all = effective.policy.names[list];
  const brought = useMemo(() => {
    const mine = new Set(own.map((entry) => fold(entry.name)));
    return all.filter((entry) => !mine.has(fold(entry.name)));
  }, [own, all]);
  const prints = effective.fingerprints
    .flatMap(({ lists }) => lists)
    .reduce((sum, part) => sum + (part.list === list ? part.prints.length / PRINT : 0), 0);
  if (brought.length + prints === 0) return null;
  const title = say('optionsNamesFromFirm', { firm });
  return (
    <details class="more">
      <summary>
        {title} <span class="count">{brought.length > 0 && number(brought.length)}</span>
      </summary>
      <div class="fields">
        {prints > 0 && <p class="hint">{say('optionsNamesPrints', { n: number(prints) })}</p>}
        <p class="hint">{sayLocked(say, effective, 'optionsNamesFirmHint')}</p>
        <Entries list={list} label={title} names={brought} search="" clashes={clashes} edits={null} />
      </div>
    </details>
  );
}
