import { expect } from 'vitest';
import { createDesk, createLibrary, type Desk, type Library, type Template } from '@/lib/library';
import {
  accept,
  changePeople,
  lookAt,
  planPublication,
  publish,
  type Refreshing,
  setUpLibrary,
  subscribedRows,
} from '@/lib/sharing';
import { makePublisherKey, type SigningKey } from '@/lib/signing';

/** A person with an installation of their own, a desk, and a way into the folder. */
export interface Colleague {
  readonly name: string;
  readonly library: Library;
  readonly desk: Desk;
  readonly reaching: Refreshing;
  key?: SigningKey;
}

export interface Way {
  readonly address: string;
  readonly login: { readonly user: string; readonly password: string };
  readonly fetch?: typeof globalThis.fetch;
}

let made = 0;

/** Somebody who has just installed Plainpost. */
export async function newColleague(name: string, { login, fetch }: Way): Promise<Colleague> {
  made += 1;
  const library = createLibrary(`${name} ${made}`);
  const desk = createDesk(library);
  await desk.rename(name);
  return { name, library, desk, reaching: { login, ...(fetch && { fetch }) } };
}

/** Gives them a publisher's key. */
export async function withKey(person: Colleague): Promise<SigningKey> {
  const key = await (await makePublisherKey(person.library, person.name, 'seven quiet rivers')).keep();
  person.key = key;
  return key;
}

/** Writes a template and approves it: it is in use here, and not published yet. */
export async function writeApproved(
  { desk }: Colleague,
  title: string,
  body: string,
  more: Partial<Template> = {},
): Promise<string> {
  const { id } = await desk.create({ title, body, ...more });
  expect(await desk.approve(id)).toEqual({ ok: true });
  return id;
}

/** Changes the text of a template and approves that. */
export async function rewrite({ desk }: Colleague, id: string, body: string): Promise<void> {
  const listed = await desk.read(id);
  const now = listed?.proposal ?? listed?.used;
  if (!now) throw new Error('There is no such template.');
  await desk.save({ ...now, body });
  expect(await desk.approve(id)).toEqual({ ok: true });
}

/** Publishes and passes over every warning. */
export async function publishAll({ library, reaching }: Colleague, note = '') {
  const { warnings } = await planPublication(library);
  return publish(library, { ...reaching, note, despite: warnings });
}

/** Sets up the agency's library with what this person has. */
export async function setUp(person: Colleague, { address }: Way) {
  const { library, reaching } = person;
  const { warnings } = await planPublication(library);
  const key = person.key ?? (await withKey(person));
  return setUpLibrary(library, {
    ...{ address, key, name: 'City of Riverton', by: person.name, despite: warnings },
    login: reaching.login,
    ...(reaching.fetch && { fetch: reaching.fetch }),
  });
}

/** Follows the library in the folder. */
export async function follow({ library, reaching }: Colleague, { address }: Way): Promise<void> {
  const looked = await lookAt(address, reaching);
  if (!looked.ok || looked.state !== 'library') throw new Error('There is no library to follow.');
  expect(await accept(library, looked.found, reaching)).toMatchObject({ ok: true });
}

/** Lists a colleague's key as one that may publish. */
export async function listPublisher(lead: Colleague, other: Colleague): Promise<void> {
  const key = other.key ?? (await withKey(other));
  const person = { name: other.name, key: key.publicKey, may: ['publish' as const, 'review' as const] };
  const change = { what: 'list', thumbprint: key.thumbprint, person } as const;
  expect(await changePeople(lead.library, change, lead.reaching)).toMatchObject({ ok: true });
}

/** What everybody has, by title. */
export async function received({ library }: Colleague): Promise<Record<string, string>> {
  const rows = await subscribedRows(library).toArray();
  return Object.fromEntries(
    rows.map(({ title, body, status }) => [title, status === 'approved' ? body : `${status}: ${body}`]),
  );
}
