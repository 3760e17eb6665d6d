import type { LibraryDocument } from '@/lib/library';
import { hashOf } from '@/lib/sharing/hash-of';
import { documentPlace, places } from '@/lib/sharing/places';
import type { Pointer } from '@/lib/sharing/pointer';
import { writeFirstRoster, writePointer } from '@/lib/sharing/write-pointer';
import { thumbprintOf } from '@/lib/signing/public-key';
import type { SigningKey } from '@/lib/signing/signing-key';

/** What is written for a folder: the text of each file by its path. */
export type Put = (path: string, text: string) => void | Promise<void>;

/** A lead of an agency who publishes into a folder. */
export interface Agency {
  readonly library: string;
  readonly key: SigningKey;
  rosters: readonly string[];
  /** Publishes templates as a version; `changed` makes the pointer say something else. */
  publish(
    version: number,
    templates: readonly object[],
    changed?: Partial<Omit<Pointer, 'format' | 'formatVersion'>>,
  ): Promise<void>;
  /** Puts a text where a document lies, and a good pointer to it. */
  publishText(
    version: number,
    text: string,
    changed?: Partial<Omit<Pointer, 'format' | 'formatVersion'>>,
  ): Promise<void>;
}

export const riverton = '3f0b8a52-6a3e-4a57-9a39-5a1c6b8f4d10';

/** A template as it stands in a document. */
export const notice = (id: string, body: string): LibraryDocument['templates'][number] => ({
  ...{ id, library: 'working', title: `Notice ${id}`, category: 'service', language: 'en', pair: id, body },
  ...{ fields: [], status: 'approved', version: 1, author: { name: 'Ana', key: 'ana' } },
  ...{ createdAt: 1, updatedAt: 1, reviewBy: '2030-01-01' },
});

/** A publisher's key, as one that was kept. */
export async function newKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const publicKey = { kty: 'EC', crv: 'P-256', x, y } as const;
  return { key: pair.privateKey, publicKey, thumbprint: await thumbprintOf(publicKey) };
}

/** The document of some templates as it is written. */
export const documentText = (templates: readonly object[], version = 1): string =>
  JSON.stringify({
    ...{ format: 'plainpost-library', formatVersion: 1, id: riverton, version },
    ...{ agency: { name: 'City of Riverton' }, approvers: 1, templates },
  });

/** Sets up an agency with one publisher, Ana. */
export async function setUpAgency(put: Put, { library = riverton } = {}): Promise<Agency> {
  const key = await newKey();
  const agency: Agency = {
    library,
    key,
    rosters: [await writeFirstRoster(library, 'Ana', key)],
    publish: (version, templates, changed) =>
      agency.publishText(version, documentText(templates, version), changed),
    publishText: async (version, text, changed) => {
      const { hash, bytes } = await hashOf(text);
      await put(documentPlace(hash), text);
      const pointer = {
        ...{ library, name: 'City of Riverton', version, document: hash, bytes, note: '' },
        ...{ publishedAt: '2026-05-04T15:00:00Z', rosters: [...agency.rosters] },
      };
      await put(places.pointer, await writePointer({ ...pointer, ...changed }, key));
    },
  };
  return agency;
}
