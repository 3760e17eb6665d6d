import * as v from 'valibot';
import { thumbprintSchema } from '@/lib/signing';
import { checkAddress, type Fault } from '@/lib/web-folder';

/** The address of a folder, and the key that a colleague gave with it; null where none. */
export type ReadAddress =
  | { readonly ok: true; readonly address: string; readonly key: string | null }
  | Fault;

const behind = /#key=([\w-]*)$/;

/** Reads what a person typed or pasted: `https://files.example.gov/plainpost/`, also with `#key=` and a thumbprint behind it. */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim();
  const key = behind.exec(text)?.[1];
  if (key === undefined || !v.is(thumbprintSchema, key)) return withKey(text, null);
  return withKey(text.replace(behind, ''), key);
}

function withKey(text: string, key: string | null): ReadAddress {
  const checked = checkAddress(text);
  return checked.ok ? { ok: true, address: checked.address, key } : checked;
}

/** The address as colleagues get it: with the key that signed the newest roster, so that they need not compare it. */
export const addressFor = (address: string, key: string): string => `${address}#key=${key}`;
