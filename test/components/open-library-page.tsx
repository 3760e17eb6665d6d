import 'fake-indexeddb/auto';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { LibraryPage } from '@/components/library/LibraryPage';
import { createDesk, createLibrary, type Desk, type Library, seedStarter } from '@/lib/library';

// The database answers in its own time, and a busy machine is no failure.
configure({ asyncUtilTimeout: 10_000 });

/** The library page over a database of its own. */
export interface OpenPage {
  readonly library: Library;
  readonly desk: Desk;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
}

/** Opens the page on a database with the starter templates, or with none. */
export async function openLibrary({
  starters = true,
  name = 'Ana Ruiz',
  place = '#/templates',
  language = 'en' as 'en' | 'es',
}: {
  starters?: boolean;
  name?: string;
  place?: string;
  language?: 'en' | 'es';
} = {}): Promise<OpenPage> {
  const indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = indexedDB;
  const library = createLibrary(`page-${crypto.randomUUID()}`);
  const desk = createDesk(library);
  if (starters) await seedStarter(library);
  if (name) await desk.rename(name);
  window.location.hash = place;
  const { container } = render(<LibraryPage library={library} language={language} />);
  return { library, desk, user: userEvent.setup(), container };
}

/** Goes to a place in the page. */
export async function goTo(...place: readonly string[]): Promise<void> {
  window.location.hash = `#/templates/${place.join('/')}`;
  await screen.findByRole('textbox', { name: 'Title' });
}
