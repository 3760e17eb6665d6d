import type { Asking, Login } from './ask';
import { checkAddress } from './check-address';
import { type Fault, faultOf } from './fault';
import { otherTexts } from './fault-texts';
import { listFolder } from './list-folder';
import { readFile } from './read-file';
import { removeFile } from './remove-file';
import { writeFile } from './write-file';

/** What was read: new text, or that it is the version already known. `etag` is null where the server gives none. */
export type Fetched =
  | {
      readonly ok: true;
      readonly state: 'new';
      readonly text: string;
      readonly etag: string | null;
      readonly bytes: number;
    }
  | { readonly ok: true; readonly state: 'same' }
  | Fault;

/** What was written; many servers give no `etag` for it, and it has to be read again to be known. */
export type Written = { readonly ok: true; readonly etag: string | null } | Fault;

/** Whether a file is gone; one that was not there is the fault `missing`. */
export type Removed = { readonly ok: true } | Fault;

/** A file in a folder: its size in bytes and its time in ms, null where the server does not tell. */
export interface ListedFile {
  readonly name: string;
  readonly etag: string | null;
  readonly bytes: number | null;
  readonly modifiedAt: number | null;
}

/** The files of a folder by name; folders in it, and names that are none of ours, are left out. */
export type ListedFolder = { readonly ok: true; readonly files: readonly ListedFile[] } | Fault;

/** How a file is read: `most` bytes of it, and only if it is another version than the one known. */
export interface ReadOptions {
  readonly most: number;
  readonly ifNoneMatch?: string;
  /** For a file named by its hash: the browser's and any other cache may answer. */
  readonly unchanging?: boolean;
}

/** What must hold for a write: still the version known, or no such file yet; `always` overwrites. */
export type WriteCondition = { readonly ifMatch: string } | { readonly ifNoneMatch: '*' } | 'always';

/** An agency's folder on a web server. Paths are `folder/name`; nothing throws. */
export interface WebFolder {
  /** Ends in “/”. */
  readonly address: string;
  read(path: string, options: ReadOptions): Promise<Fetched>;
  /**
   * Where a condition does not hold and the file is already to the letter what was to be written, that is a success: an
   * earlier try got through. Apache looks at the condition before the body has come, so of two writers in the same
   * moment both can be told that they wrote: whoever must know reads the file again later.
   */
  write(path: string, body: string, condition: WriteCondition): Promise<Written>;
  remove(path: string, condition?: { readonly ifMatch: string }): Promise<Removed>;
  /** @param path ends in “/” */
  list(path: string): Promise<ListedFolder>;
}

/** Opens nothing yet: each call is a request of its own. Without a login the browser's own for that server is used. */
export function createWebFolder(
  address: string,
  {
    login,
    fetch = globalThis.fetch,
    patience = 20_000,
  }: {
    readonly login?: Login | undefined;
    readonly fetch?: typeof globalThis.fetch;
    /** ms without a sign of life. */
    readonly patience?: number;
  } = {},
): WebFolder {
  const checked = checkAddress(address);
  // No request, and above all no password, goes to an address that is not fit for it.
  if (!checked.ok) return refusingFolder(address, checked);
  const asking: Asking = { address: checked.address, login, fetch, patience };
  return {
    address: checked.address,
    read: async (path, options) => nameFault(path) ?? readFile(asking, path, options),
    write: async (path, body, condition) => nameFault(path) ?? writeFile(asking, path, body, condition),
    remove: async (path, condition) => nameFault(path) ?? removeFile(asking, path, condition?.ifMatch),
    list: async (path) => (/^[\w-]{1,50}\/$/.test(path) ? listFolder(asking, path) : unnamed(path)),
  };
}

function refusingFolder(address: string, fault: Fault): WebFolder {
  const refuse = async () => fault;
  return { address, read: refuse, write: refuse, remove: refuse, list: refuse };
}

/** A name may come out of somebody else's file, so it must not climb out of its folder. */
const nameFault = (path: string): Fault | undefined =>
  /^[\w-]{1,50}\/(?!\.)[\w.-]{1,200}$/.test(path) ? undefined : unnamed(path);

const unnamed = (path: string): Fault =>
  faultOf('address', { path: path.slice(0, 100) }, { why: otherTexts.fileName });
