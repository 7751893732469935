import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n.ts';
import { LIMITS, NAME_LISTS, type NameList, type Policy, parsePolicy } from '../../utils/policy/schema.ts';
import type { Problem } from '../../utils/settings.ts';
import { Confirm } from '../field.tsx';
import { type Say, useNumber, useSay } from '../say.ts';
import { Problems } from './problems.tsx';

const LIST_WORDS: Readonly<Record<NameList, MessageKey>> = {
  own: 'optionsNamesOwn',
  competitors: 'optionsNamesCompetitors',
  exEmployers: 'optionsNamesExEmployers',
  customers: 'optionsNamesCustomers',
  suppliers: 'optionsNamesSuppliers',
  colleagues: 'optionsNamesColleagues',
  unreleased: 'optionsNamesUnreleased',
  friends: 'optionsNamesFriends',
};

/** The policy as a file: out, and in again after a look at what would change. */
export function File(props: {
  readonly policy: Policy;
  readonly save: () => void;
  readonly replace: (policy: Policy) => void;
}): VNode {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [next, setNext] = useState<Policy | null>(null);
  const read = async (file: globalThis.File | undefined) => {
    if (!file) return;
    const parsed = await readFile(file);
    if (picker.current) picker.current.value = '';
    setProblems(parsed.ok ? [] : parsed.problems);
    setNext(parsed.ok ? parsed.policy : null);
  };
  return (
    <>
      <p class="lead">{say('optionsFileLead')}</p>
      <section class="panel">
        <h2>{say('optionsFileExport')}</h2>
        <p class="hint">{say('optionsFileExportHint')}</p>
        <button type="button" onClick={props.save}>
          {say('optionsFileExport')}
        </button>
      </section>
      <section class="panel">
        <h2>{say('optionsFileImport')}</h2>
        <p class="hint">{say('optionsFileImportHint')}</p>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
        <button type="button" onClick={() => picker.current?.click()}>
          {say('optionsFileImport')}
        </button>
        <div role="alert">
          {problems.length > 0 && (
            <>
              <p class="error">{say('optionsFileProblems')}</p>
              <Problems problems={problems} />
            </>
          )}
        </div>
      </section>
      {next && (
        <Confirm
          title={say('optionsFileAsk')}
          body={<Difference before={props.policy} after={next} />}
          go={say('optionsFileReplace')}
          no={() => setNext(null)}
          yes={() => {
            props.replace(next);
            setNext(null);
          }}
        />
      )}
    </>
  );
}

async function readFile(file: globalThis.File): Promise<ReturnType<typeof parsePolicy>> {
  if (file.size > LIMITS.file) return { ok: false, problems: [{ path: [], key: 'policyFileTooBig', values: {} }] };
  try {
    return parsePolicy(JSON.parse(await file.text()));
  } catch {
    return { ok: false, problems: [{ path: [], key: 'policyUnreadable', values: {} }] };
  }
}

function Difference({ before, after }: { readonly before: Policy; readonly after: Policy }): VNode {
  const say = useSay();
  const number = useNumber();
  const count = (label: string, a: readonly unknown[], b: readonly unknown[]) =>
    [label, sayCounts(say, number, a, b)] as const;
  const rows = [
    count(say('optionsAccounts'), before.accounts, after.accounts),
    ...NAME_LISTS.map((list) => count(say(LIST_WORDS[list]), before.names[list], after.names[list])),
    count(say('optionsFileSeverities'), Object.entries(before.severities), Object.entries(after.severities)),
    [say('optionsFileOwner'), after.owner || '–'] as const,
  ];
  return (
    <dl class="difference">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function sayCounts(say: Say, number: (n: number) => string, a: readonly unknown[], b: readonly unknown[]): string {
  if (JSON.stringify(a) === JSON.stringify(b)) return say('optionsFileSame', { n: number(b.length) });
  if (a.length === b.length) return say('optionsFileDiffers', { n: number(b.length) });
  return say('optionsFileWas', { before: number(a.length), after: number(b.length) });
}
