import type { Fault } from './fault';
import { type FolderName, folderNames } from './folder-names';
import { mayBeThere, removeScratch, scratchIn } from './scratch';
import type { WebFolder } from './web-folder';

/** Where a login may write, and which of the four folders are not there at all. */
export type Probed =
  | {
      readonly ok: true;
      readonly may: Readonly<Record<FolderName, boolean>>;
      readonly missing: readonly FolderName[];
    }
  | Fault;

type Tried = true | 'not allowed' | 'missing' | Fault;

/** Finds out by a scratch file in each of the four folders where this login may write; the files are removed again. */
export async function probeFolder(folder: WebFolder): Promise<Probed> {
  const tried = await Promise.all(
    folderNames.map(async (name) => [name, await tryWriting(folder, name)] as const),
  );
  const faults = tried.map(([, result]) => result).filter((result) => typeof result === 'object');
  const [worst] = faults.filter(({ fault }) => fault !== 'login').concat(faults);
  if (worst !== undefined && (worst.fault !== 'login' || (await isLoginWrong(folder)))) return worst;
  const missing = tried.filter(([, result]) => result === 'missing').map(([name]) => name);
  const may = Object.fromEntries(tried.map(([name, result]) => [name, result === true]));
  return { ok: true, may: may as Record<FolderName, boolean>, missing };
}

async function tryWriting(folder: WebFolder, name: FolderName): Promise<Tried> {
  const path = scratchIn(name);
  const written = await folder.write(path, 'Plainpost tries whether it may write here.', {
    ifNoneMatch: '*',
  });
  if (mayBeThere(written)) await removeScratch(folder, path);
  if (written.ok) return true;
  if (written.fault === 'forbidden') return 'not allowed';
  return written.fault === 'missing' ? 'missing' : written;
}

/** Some servers say 401 to a good login that may not write; what it may read tells the two apart. */
async function isLoginWrong(folder: WebFolder): Promise<boolean> {
  const read = await folder.read('library/pointer.jws', { most: 1_000_000 });
  return !read.ok && read.fault === 'login';
}
