import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Severity } from '../../rules/rule.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import type { Difference } from '../../utils/policy/difference.ts';
import { SEVERITY_WORDS } from '../overlay/words.ts';
import { type Say, useNumber, useSay } from '../say.ts';
import { sayPlace } from './problems.tsx';

/** Differences told at once. */
const PAGE = 20;
/** UTF-16 units of a value in a line. */
const SHORT = 80;

const KINDS: Readonly<Record<Difference['kind'], MessageKey>> = {
  added: 'optionsDiffAdded',
  removed: 'optionsDiffRemoved',
  changed: 'optionsDiffChanged',
};

/** What changes, line by line; `more` counts what is not in the list. */
export function Differences({
  list,
  more = 0,
}: {
  readonly list: readonly Difference[];
  readonly more?: number;
}): VNode {
  const say = useSay();
  const number = useNumber();
  const [shown, setShown] = useState(PAGE);
  if (list.length === 0) return <p class="hint">{say('optionsDiffNone')}</p>;
  const left = Math.max(0, list.length - shown) + more;
  return (
    <>
      <ul class="changes">
        {list.slice(0, shown).map((it) => (
          <li key={`${it.part}/${it.kind}/${it.what}`} class={it.kind}>
            <span class="kind">{say(KINDS[it.kind])}</span>{' '}
            <span dir="auto">
              {sayPlace(say, it.part.split('.'))}
              {it.what && (
                <>
                  {' · '}
                  <b>{it.what}</b>
                </>
              )}
              {sayChange(say, it)}
            </span>
          </li>
        ))}
      </ul>
      {list.length > shown ? (
        <button type="button" onClick={() => setShown(shown + 10 * PAGE)}>
          {say('optionsShowMore', { n: number(left) })}
        </button>
      ) : (
        more > 0 && <p class="hint">{say('optionsDiffMore', { n: number(more) })}</p>
      )}
    </>
  );
}

function sayChange(say: Say, { part, kind, what, before, after }: Difference): string {
  if (kind !== 'changed') {
    const value = what === '' ? (after ?? before) : undefined;
    return value ? ` · ${short(value)}` : '';
  }
  if (part === 'rules') return ` · ${saySetting(say, before)} → ${saySetting(say, after)}`;
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  if (!old || !now) return ` · ${short(before ?? '')} → ${short(after ?? '')}`;
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  );
  return ` · ${fields.map((field) => `${field} ${value(old[field])} → ${value(now[field])}`).join(' · ')}`;
}

function saySetting(say: Say, text: string | undefined): string {
  const setting = fieldsOf(text) ?? {};
  if (setting.on === false) return say('optionsRulesOff');
  if (setting.quiet === true) return say('optionsRulesQuiet');
  const severity = SEVERITY_WORDS[setting.severity as Severity];
  return (
    [severity && say(severity), Array.isArray(setting.exceptions) && say('optionsDiffExceptions')]
      .filter(Boolean)
      .join(' · ') || '–'
  );
}

function fieldsOf(text: string | undefined): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
const value = (of: unknown): string =>
  of === undefined ? '–' : short(typeof of === 'string' ? of : JSON.stringify(of));
