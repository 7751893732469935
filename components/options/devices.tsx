import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SyncState } from '../../utils/policy/devices.ts';
import type { Difference } from '../../utils/policy/difference.ts';
import { Check, TextField } from '../field.tsx';
import { useNumber, useSay, useWhen } from '../say.ts';
import { Differences } from './difference.tsx';

/** Part of the room from which on it is told. */
const NEARLY = 0.8;

/** The person's own devices, kept alike by the browser's own sync. */
export function Devices(props: {
  /** Null while it is off. */
  readonly state: SyncState | null;
  readonly room: { readonly bytes: number; readonly quota: number; readonly fits: boolean };
  /** How what came differs from what is here; empty where nothing waits. */
  readonly changes: readonly Difference[];
  readonly turn: (device: string | null) => void;
  readonly settle: (take: 'theirs' | 'mine') => void;
}): VNode {
  const say = useSay();
  const when = useWhen();
  const number = useNumber();
  const { state, room } = props;
  const [device, setDevice] = useState('');
  const kilobytes = (bytes: number) => number(Math.round(bytes / 102.4) / 10);
  const pending = state?.pending ?? null;
  return (
    <section class="panel">
      <h2>{say('optionsDevices')}</h2>
      <p class="hint">{say('optionsDevicesHint')}</p>
      {!state && (
        <TextField
          label={say('optionsDevicesName')}
          hint={say('optionsDevicesNameHint')}
          max={40}
          value={device}
          change={setDevice}
        />
      )}
      <Check
        label={say('optionsDevicesOn')}
        hint={say('optionsDevicesNever')}
        on={state !== null}
        change={(on) => props.turn(on ? device.trim() || say('optionsDevicesThis') : null)}
      />
      {state && (
        <>
          <p class="hint" role="status">
            {state.at
              ? say('optionsDevicesAt', { when: when(state.at), device: state.device })
              : say('optionsDevicesNotYet')}
          </p>
          <label class="meter">
            {say('optionsDevicesRoom', { used: kilobytes(room.bytes), all: kilobytes(room.quota) })}
            <meter min={0} max={room.quota} high={room.quota * NEARLY} value={Math.min(room.bytes, room.quota)} />
          </label>
          {!room.fits ? (
            <p class="error" role="alert">
              {say('optionsDevicesFull')}
            </p>
          ) : (
            room.bytes > room.quota * NEARLY && <p class="hint">{say('optionsDevicesNearly')}</p>
          )}
          {state.problem === 'busy' && <p class="hint">{say('optionsDevicesBusy')}</p>}
        </>
      )}
      {pending && (
        <div class="notice" role="alert">
          <h3>{say('optionsDevicesBoth', { device: pending.device, when: when(pending.at) })}</h3>
          <Differences list={props.changes} />
          <div class="row">
            <button type="button" onClick={() => props.settle('theirs')}>
              {say('optionsDevicesTheirs')}
            </button>
            <button type="button" onClick={() => props.settle('mine')}>
              {say('optionsDevicesMine')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
