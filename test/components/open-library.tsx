import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { expect, vi } from 'vitest';
import { LibraryContext } from '@/components/library/library-context';
import { LanguageContext } from '@/components/ui/language';
import { createLibrary, type Library } from '@/lib/library';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

let opened = 0;

/** A library of its own for a test. */
export function newLibrary(): Library {
  opened += 1;
  return createLibrary(`library-of-a-view-${opened}`);
}

/** Shows a view of the library page. */
export function showView(
  view: ReactNode,
  { library = newLibrary(), language = 'en' as 'en' | 'es' } = {},
): {
  user: ReturnType<typeof userEvent.setup>;
  container: HTMLElement;
  library: Library;
  unmount: () => void;
} {
  const user = userEvent.setup();
  const { container, unmount } = render(
    <LanguageContext value={language}>
      <LibraryContext value={library}>
        <main>{view}</main>
      </LibraryContext>
    </LanguageContext>,
  );
  return { user, container, library, unmount };
}

/** Fails with what axe finds in a part of the page; colours need a browser. */
export async function expectAccessible(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}
