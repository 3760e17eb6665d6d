import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { createDesk, createLibrary, type Desk, type Library, type Template } from '@/lib/library';

/** What a lead sits at in a test: a desk over an empty database, with a clock that the test moves. */
export interface TestDesk {
  readonly library: Library;
  readonly desk: Desk;
  /** ms since 1970; each change is made a second after the one before. */
  readonly clock: { now: number };
  /** The same library at somebody else's computer. */
  asSomebodyElse(name: string): Promise<void>;
}

/** A May morning in 2026. */
export const may4 = Date.UTC(2026, 4, 4, 15);

/** A template that can be approved as it is. */
export const closure: Partial<Template> = {
  title: 'Road closure',
  body: '{{street}} is closed.',
  fields: [{ name: 'street', label: 'Street', kind: 'text', required: true }],
};

export function openDesk(): TestDesk {
  Dexie.dependencies.indexedDB = new IDBFactory();
  const library = createLibrary();
  const clock = { now: may4 };
  const now = () => {
    clock.now += 1_000;
    return clock.now;
  };
  return {
    library,
    desk: createDesk(library, { now }),
    clock,
    asSomebodyElse: async (name) => {
      await library.installation.put({ key: 'this', author: { name, key: crypto.randomUUID() } });
    },
  };
}
