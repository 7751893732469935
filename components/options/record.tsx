import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Record } from '../../utils/log/record.ts';
import { type LogLoss, PLATFORM_NAMES } from '../../utils/settings.ts';
import { Confirm } from '../field.tsx';
import { Icon } from '../icon.tsx';
import { REASON_WORDS, SEVERITY_WORDS } from '../overlay/words.ts';
import { useNumber, useSay, useWhen } from '../say.ts';
import { slippedAddress } from './slipped.tsx';
import { ACT_WORDS, DECISION_WORDS } from './words.ts';

export interface RecordsProps {
  /** Newest first; the first pages of them. */
  readonly records: readonly Record[];
  readonly count: number;
  readonly failed: boolean;
  readonly loss: LogLoss | null;
  readonly more: () => void;
  readonly remove: (record: Record) => void;
  readonly clear: () => void;
  readonly save: () => void;
  readonly seen: () => void;
}

/** The local log, newest first. */
export function Records(props: RecordsProps): VNode {
  const say = useSay();
  const number = useNumber();
  const [asking, setAsking] = useState(false);
  const { records, count, loss } = props;
  return (
    <>
      <p class="lead">{say('optionsRecordLead')}</p>
      {props.failed && <p class="error">{say('optionsRecordFailed')}</p>}
      {loss && (
        <div class="notice">
          <p>{say('optionsRecordLoss', { n: number(loss.count) })}</p>
          <button type="button" onClick={props.seen}>
            {say('optionsRecordLossOk')}
          </button>
        </div>
      )}
      {count === 0 && !props.failed && <p class="empty">{say('optionsRecordEmpty')}</p>}
      {count > 0 && (
        <div class="row bar">
          <span class="hint">
            {count === 1 ? say('optionsRecordCountOne') : say('optionsRecordCount', { n: number(count) })}
          </span>
          <button type="button" onClick={props.save}>
            {say('optionsRecordExport')}
          </button>
          <button type="button" class="quiet" onClick={() => setAsking(true)}>
            {say('optionsRecordClear')}
          </button>
        </div>
      )}
      <ul class="entries">
        {records.map((record) => (
          <Line key={record.id} record={record} remove={() => props.remove(record)} />
        ))}
      </ul>
      {records.length < count && (
        <button type="button" onClick={props.more}>
          {say('optionsShowMore', { n: number(count - records.length) })}
        </button>
      )}
      {asking && (
        <Confirm
          title={say('optionsRecordClearAsk')}
          body={<p>{say('optionsRecordClearBody', { n: number(count) })}</p>}
          go={say('optionsRecordClear')}
          no={() => setAsking(false)}
          yes={() => {
            setAsking(false);
            props.clear();
          }}
        />
      )}
    </>
  );
}

function Line({ record, remove }: { readonly record: Record; readonly remove: () => void }): VNode {
  const say = useSay();
  const when = useWhen();
  const name = say('optionsRecordLine', { when: when(record.at) });
  const listed = Object.hasOwn(REASON_WORDS, record.reason)
    ? REASON_WORDS[record.reason as keyof typeof REASON_WORDS]
    : null;
  return (
    <li class="line">
      <span class={`mark ${record.severity}`} title={say(SEVERITY_WORDS[record.severity])}>
        <Icon name={record.severity} />
        <span class="unseen">{say(SEVERITY_WORDS[record.severity])}</span>
      </span>
      <div class="what">
        <b>{say(DECISION_WORDS[record.decision])}</b>
        <p class="hint">
          <time dateTime={record.at}>{when(record.at)}</time> · {PLATFORM_NAMES[record.platform]} ·{' '}
          {say(ACT_WORDS[record.act])} · {say('optionsRecordAs', { account: record.account })}
        </p>
        <p class="hint codes">
          {record.rules.map((rule) => (
            <code key={rule}>{rule}</code>
          ))}
        </p>
        {record.reason && (
          <p class="hint">{say('optionsRecordReason', { reason: listed ? say(listed) : record.reason })}</p>
        )}
      </div>
      <div class="ways">
        {record.decision === 'published' && (
          <a class="button quiet" href={slippedAddress(record.platform, record.act)}>
            {say('optionsSlipped')}
            <span class="unseen"> {name}</span>
          </a>
        )}
        <button type="button" class="quiet" aria-label={say('optionsDeleteWhat', { what: name })} onClick={remove}>
          {say('optionsDelete')}
        </button>
      </div>
    </li>
  );
}
