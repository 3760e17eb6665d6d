import type { Login } from '@/lib/web-folder';
import type { Trouble } from './doubt';
import { judgePointer, type TrustedPointer } from './judge-pointer';
import { readPointerFile } from './refresh';
import { folderAt, type Reaching } from './shared-folder';
import type { Subscription } from './subscription';

/** A library in a folder, as it is shown before anybody accepts it. */
export interface Found {
  readonly address: string;
  readonly said: TrustedPointer;
  readonly etag: string | null;
  readonly login: Login | undefined;
  /** Who vouches for the keys: nobody yet, the address, the policy, or that they were accepted before. */
  readonly vouched: 'nobody' | 'address' | 'policy' | 'before';
  readonly prescribed: readonly string[] | null;
}

/** What is in a folder: a library, nothing yet, or why it cannot be told. */
export type Looked =
  | { readonly ok: true; readonly state: 'library'; readonly found: Found }
  | {
      readonly ok: true;
      readonly state: 'empty';
      readonly address: string;
      readonly login: Login | undefined;
    }
  | Trouble;

export interface Looking extends Reaching {
  /** The thumbprint that came with the address. */
  readonly key?: string | null;
  /** Thumbprints that policy prescribes. */
  readonly prescribed?: readonly string[] | null;
  /** What is followed now. */
  readonly known?: Subscription | null;
}

/** Looks what library a folder holds; nothing is kept. */
export async function lookAt(
  address: string,
  { key = null, prescribed = null, known = null, ...reaching }: Looking,
): Promise<Looked> {
  const { login } = reaching;
  const fetched = await readPointerFile(await folderAt(address, reaching), null);
  if (!fetched.ok)
    return fetched.fault === 'no-library' ? { ok: true, state: 'empty', address, login } : fetched;
  const text = fetched.state === 'new' ? fetched.text : '';
  const said = await judgePointer(text, { prescribed, key });
  if (!said.ok) return said;
  const again =
    known?.library === said.pointer.library ? await judgePointer(text, { known, prescribed, key }) : null;
  // Other keys than before are for the person to accept; an older library of the same keys is not.
  if (again && !again.ok && again.fault !== 'stranger') return again;
  const vouched = prescribed ? 'policy' : again?.ok ? 'before' : key ? 'address' : 'nobody';
  const etag = fetched.state === 'new' ? fetched.etag : null;
  return { ok: true, state: 'library', found: { address, said, etag, login, vouched, prescribed } };
}
