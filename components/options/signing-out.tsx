import type { VNode } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n.ts';
import { localTime } from '../../utils/page/judge.ts';
import type { Difference } from '../../utils/policy/difference.ts';
import { lint, type Warning } from '../../utils/policy/linter.ts';
import { NAME_LISTS, type Policy, parsePolicy, SENSITIVE } from '../../utils/policy/schema.ts';
import { SIGNED_BYTES } from '../../utils/policy/signature.ts';
import { forFirm } from '../../utils/policy/travel.ts';
import type { Problem } from '../../utils/settings.ts';
import { Choice } from '../field.tsx';
import { Language, useNumber, useSay } from '../say.ts';
import { Differences } from './difference.tsx';
import { LIST_WORDS } from './name-words.ts';
import type { Change } from './panel.ts';
import { Problems } from './problems.tsx';
import { outgoing, type Sent, sinceLast } from './signing-file.ts';
import { ruleName } from './signing-locks.tsx';

/** Warnings told one by one. */
const TOLD = 20;

/** A document as it would go out, and what there is to know before it is signed. */
interface Look {
  /** The person's own policy that it was made of. */
  readonly of: Policy;
  readonly sent: Sent;
  readonly document: Policy;
  readonly bytes: number;
  readonly differences: readonly Difference[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}

export interface OutProps {
  readonly policy: Policy;
  readonly last: Policy | null;
  readonly version: number;
  /** ISO 8601; null: without an end. */
  readonly expires: string | null;
  readonly change: Change;
  /** Saves what is still being typed; false where something has to be mended first. */
  readonly ready: () => Promise<boolean>;
  readonly sign: (
    document: Policy,
  ) => Promise<{ readonly ok: true; readonly file: string } | { readonly ok: false; readonly key: MessageKey }>;
}

/** What would go out, shown before it is signed. */
export function Out(props: OutProps): VNode {
  const say = useSay();
  const language = useContext(Language);
  const [sent, setSent] = useState<Sent>('prints');
  const [look, setLook] = useState<Look | null>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const [done, setDone] = useState('');
  const newest = useRef(props);
  newest.current = props;
  const { policy, last, version, expires } = props;
  const isSeen =
    look?.of === policy &&
    look.sent === sent &&
    look.document.version === version &&
    (look.document.expires ?? null) === expires;
  const inspect = async () => {
    if (busy) return;
    setWrong('');
    setDone('');
    if (!(await props.ready())) return setLook(null);
    setBusy(true);
    // the page shows what it is about to do, and what was just saved, before ten thousand names become prints
    await new Promise((drawn) => setTimeout(drawn, 50));
    const { policy, last, version, expires } = newest.current;
    const id = policy.id ?? last?.id ?? crypto.randomUUID();
    const document = outgoing(policy, sent, { id, version, expires });
    const parsed = parsePolicy(document);
    setLook({
      of: policy,
      sent,
      document,
      bytes: new TextEncoder().encode(JSON.stringify(document)).length,
      differences: sinceLast(last, document, policy),
      warnings: lint(forFirm(policy), { at: localTime(new Date()) }),
      problems: parsed.ok ? [] : parsed.problems,
    });
    setBusy(false);
  };
  const sign = async () => {
    if (busy || !look) return;
    setBusy(true);
    const { id, version, expires } = look.document;
    const signed = await props.sign(look.document);
    setBusy(false);
    if (!signed.ok) return setWrong(say(signed.key));
    const words = say('optionsSignDone', { n: version!, file: signed.file });
    setLook(null);
    setDone(words);
    await props.change(
      (policy) => ({ ...policy, id: id!, version: version!, ...(expires === undefined ? {} : { expires }) }),
      words,
    );
  };
  return (
    <>
      <h3>{say('optionsSignOut')}</h3>
      <p class="hint">{say('optionsSignOutHint')}</p>
      <Choice<Sent>
        label={say('optionsFileCarry')}
        hint={sent === 'prints' ? say('optionsFilePrintsHint') : undefined}
        value={sent}
        options={[
          ['prints', say('optionsFilePrints')],
          ['without', say('optionsFileWithout')],
        ]}
        change={setSent}
      />
      <div class="row">
        <button type="button" aria-disabled={busy} onClick={inspect}>
          {say('optionsSignLook')}
        </button>
      </div>
      <div role="status">
        {busy ? (
          <p class="hint">{say('optionsSignWorking')}</p>
        ) : done ? (
          <p>
            <b>{done}</b>
          </p>
        ) : (
          look && !isSeen && <p class="hint">{say('optionsSignStale')}</p>
        )}
      </div>
      <div role="alert">{wrong && <p class="error">{wrong}</p>}</div>
      {look && isSeen && (
        <section class="preview" aria-label={say('optionsSignOut')} tabIndex={-1} ref={focusFirst}>
          <Contents look={look} />
          {look.warnings.length > 0 && (
            <details class="fold" open>
              <summary>
                {say('optionsRulesNotices')} <span class="count">{look.warnings.length}</span>
              </summary>
              <ul class="problems">
                {look.warnings.slice(0, TOLD).map(({ part, id, key, values }) => (
                  <li key={`${part}/${id}/${key}`}>
                    {id && <b dir="auto">{ruleName(language, policy, id)}</b>} {say(key, values)}
                  </li>
                ))}
                {look.warnings.length > TOLD && <li>{say('optionsDiffMore', { n: look.warnings.length - TOLD })}</li>}
              </ul>
            </details>
          )}
          <h3>{last?.version ? say('optionsSignSince', { n: last.version }) : say('optionsSignFirst')}</h3>
          <Differences list={look.differences} />
          {look.problems.length > 0 && (
            <div class="notice wrong" role="alert">
              <Problems problems={look.problems} />
            </div>
          )}
          {look.bytes > SIGNED_BYTES && (
            <p class="error" role="alert">
              {say('policySignedTooBig')}
            </p>
          )}
          {look.problems.length === 0 && look.bytes <= SIGNED_BYTES && (
            <div class="row">
              <button type="button" class="strong" aria-disabled={busy} onClick={sign}>
                {say('optionsSignDo')}
              </button>
            </div>
          )}
        </section>
      )}
      {last && (
        <ul class="effects">
          <li>{say('optionsSignHandFile')}</li>
          <li>{say('optionsSignHandCode')}</li>
        </ul>
      )}
    </>
  );
}

/** What is in a document, part by part, and what stays here. */
function Contents({ look: { of, sent, document, bytes } }: { readonly look: Look }): VNode {
  const say = useSay();
  const number = useNumber();
  const rows: (readonly [label: string, count: number, how?: MessageKey])[] = [
    [say('optionsSignWorkAccounts'), document.accounts.length],
    [say('optionsSignPersonal'), of.accounts.length - document.accounts.length, 'optionsSignStay'],
    ...NAME_LISTS.map((list) => {
      const how = sent === 'prints' ? 'optionsSignAsPrints' : 'optionsSignLeftOut';
      const label = say(LIST_WORDS[list].title);
      return SENSITIVE.includes(list)
        ? ([label, of.names[list].length, how] as const)
        : ([label, document.names[list].length] as const);
    }),
    [say('optionsRules'), Object.keys(document.rules).length],
    [say('optionsOwn'), document.ownRules.length],
    [say('optionsSignRoles'), Object.keys(document.roles).length],
    [say('optionsReviewers'), document.reviewers.length],
    [say('optionsMarkets'), document.markets.length],
    [say('optionsDates'), document.calendar.dates.length],
    [say('optionsCrisis'), document.crises.length],
    [say('optionsSignAllowed'), document.allowed.length],
    [say('optionsSignLocked'), document.locks.length],
  ];
  const kilobytes = (of: number) => number(Math.ceil(of / 1024));
  return (
    <dl class="difference">
      {rows
        .filter(([, count]) => count > 0)
        .map(([label, count, how]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{how ? say(how, { n: number(count) }) : number(count)}</dd>
          </div>
        ))}
      <div>
        <dt>{say('optionsSignSize')}</dt>
        <dd>{say('optionsSignSizeOf', { n: kilobytes(bytes), all: kilobytes(SIGNED_BYTES) })}</dd>
      </div>
    </dl>
  );
}

/** What has just been asked for is read out, and the next key goes on from there. */
const focusFirst = (element: HTMLElement | null) => element?.focus();
