// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SharedLine } from '@/components/shared-line/SharedLine';
import { LanguageContext } from '@/components/ui/language';
import type { Answers } from '@/lib/messages';
import { expectAccessible } from './show-view';

afterEach(cleanup);

const line: NonNullable<Answers['sharing']> = {
  ...{ name: 'Riverton', version: 1042, host: 'files.riverton.example', role: 'staff', trouble: null },
  checkedAt: Date.now() - 2 * 60_000 - 5_000,
};
const show = (value: Answers['sharing'], language: 'en' | 'es' = 'en') =>
  render(
    <LanguageContext value={language}>
      <main>
        <SharedLine read={async () => value} />
      </main>
    </LanguageContext>,
  );

describe('the line on the agency’s library', () => {
  it('says which version it is and how fresh', async () => {
    const { container } = show(line);
    expect(await screen.findByText('Library of Riverton, version 1042, 2 min. ago')).toBeTruthy();
    await expectAccessible(container);
  });

  it('says quietly why the last look did not go well', async () => {
    const trouble = { why: 'files.riverton.example no responde.', at: Date.now() };
    const { container } = show({ ...line, trouble }, 'es');
    expect(
      await screen.findByText(/Última consulta ahora: files\.riverton\.example no responde/),
    ).toBeTruthy();
    await expectAccessible(container);
  });

  it('is not there where nothing is followed', async () => {
    const { container } = show(null);
    await Promise.resolve();
    expect(container.querySelector('p')).toBeNull();
  });
});
