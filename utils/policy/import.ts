import type { MessageKey } from '../i18n.ts';
import type { Problem } from '../settings.ts';
import { fromBase64url } from './bytes.ts';
import { parseCapped } from './capped.ts';
import { LIMITS, type Policy, parsePolicy } from './schema.ts';
import { openSigned } from './signature.ts';
import { keyCode } from './trust.ts';

/** A policy file that a person chose: what it says, and whose signature it bears. */
export type Imported =
  | { readonly ok: true; readonly policy: Policy; readonly name: string; readonly code: string | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a policy file, signed or not. A signature that does not hold is a refusal, never a file without one. Never throws. */
export async function readPolicyFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<Imported> {
  if (file.size > LIMITS.file) return refuse('policyFileTooBig');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.startsWith('slipguard-policy')) return judge(text, file.name, null);
    // an editor's mark before the first line is no part of what was signed
    const opened = await openSigned(bytes[0] === 0xef ? bytes.subarray(3) : bytes);
    if (!opened.ok) return refuse(opened.key);
    return judge(opened.payload, file.name, keyCode(fromBase64url(opened.key, 32)!));
  } catch {
    return refuse('policyUnreadable');
  }
}

function judge(text: string, name: string, code: string | null): Imported {
  const capped = parseCapped(text, LIMITS.file);
  if (!capped.ok) return refuse(capped.key);
  const parsed = parsePolicy(capped.value);
  return parsed.ok ? { ok: true, policy: parsed.policy, name, code } : parsed;
}

function refuse(key: MessageKey): Imported {
  return { ok: false, problems: [{ path: [], key, values: {} }] };
}
