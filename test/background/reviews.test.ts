import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDraftCheck } from '@/lib/background/check-draft';
import { offerCheck } from '@/lib/background/offer-check';
import { createReviewPost } from '@/lib/background/send-review';
import { followLanguage } from '@/lib/interface-language';
import { createLibrary, defaultGuide } from '@/lib/library';
import { createReviewShelf } from '@/lib/review';
import type { Fault, WebFolder } from '@/lib/web-folder';
import { arrive, enlist } from '../review/agency-folder';

const server = {
  address: 'https://files.riverton.example/plainpost/',
  logins: {
    staff: { user: 'staff', password: '' },
    reviewer: { user: 'reviewer', password: '' },
    lead: { user: 'lead', password: '' },
  },
} as const;
const asked = {
  ...{ text: 'Residents must utilize Oak St.', site: 'x', siteName: 'X', profile: 'standard' as const },
  ...{ media: [], ignored: [], note: 'By four.' },
};
const offline: Fault = {
  ...{ ok: false, fault: 'offline', parameters: {} },
  why: { en: 'No network.', es: 'Sin red.' },
};

/** A folder that keeps what is written, or refuses it. */
function aFolder(refused?: Fault): WebFolder & { readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  return {
    files,
    address: server.address,
    read: async () => refused ?? offline,
    list: async () => refused ?? { ok: true, files: [] },
    remove: async () => ({ ok: true }),
    write: async (path, body) => {
      if (refused) return refused;
      files.set(path, body);
      return { ok: true, etag: '"1"' };
    },
  };
}

async function open(folder: WebFolder | null) {
  const ana = await arrive(server, 'staff', 'Ana Ruiz');
  if (folder !== null) await enlist([[ana, 'staff', []]]);
  const post = createReviewPost({
    ...{ library: ana.library, language: () => 'en' as const, rules: () => ({ reviewRequired: true }) },
    guides: { current: () => ({ guide: defaultGuide('used'), trouble: null }) },
    check: createDraftCheck(() => 'en'),
    folder: async () => folder,
  });
  return { ...ana, ...post };
}

describe('a post that is sent from its sidebar', () => {
  it('is checked by us, written into the folder once, and stands as sent', async () => {
    const folder = aFolder();
    const { sendForReview, readReview } = await open(folder);
    const { id } = await sendForReview(asked, undefined);
    expect([...folder.files.keys()]).toEqual([expect.stringMatching(new RegExp(`^drafts/${id}\\.`))]);
    const [, payload = ''] = [...folder.files.values()].join().split('.');
    const document = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(document).toMatchObject({ text: asked.text, note: 'By four.', author: { name: 'Ana Ruiz' } });
    expect(document).not.toHaveProperty('emergency');
    const standing = await readReview({ id, text: '', look: false }, undefined);
    expect(standing).toMatchObject({ host: 'files.riverton.example', required: true, review: { id } });
  });

  it('in an emergency is marked so, and as posted where it is', async () => {
    const folder = aFolder();
    const { sendForReview } = await open(folder);
    await sendForReview({ ...asked, profile: 'emergency', postedAlready: true }, undefined);
    const [, payload = ''] = [...folder.files.values()].join().split('.');
    const document = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(document).toMatchObject({ emergency: true, postedAlready: true });
  });

  it('that is refused is said in one sentence, and kept', async () => {
    const { library, sendForReview } = await open(aFolder(offline));
    await expect(async () => sendForReview(asked, undefined)).rejects.toThrow(/^No network\.$/);
    expect(await createReviewShelf(library).list()).toHaveLength(1);
  });

  it('goes nowhere where no library is shared', async () => {
    const { sendForReview, readReview } = await open(null);
    await expect(async () => sendForReview(asked, undefined)).rejects.toThrow(/nothing was sent/);
    expect(await readReview({ text: asked.text, look: true }, undefined)).toMatchObject({ host: null });
  });
});

describe('the line in the menu of a selection', () => {
  const create = vi.fn((_item: { readonly title: string; readonly contexts: readonly string[] }) => {});
  let click: (chosen: object, tab: object) => void;
  const heard: string[] = [];

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    heard.length = 0;
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
    Object.assign(browser, {
      contextMenus: {
        ...{ create, update: async () => {}, remove: async () => {} },
        onClicked: {
          addListener: (does: typeof click) => {
            click = does;
          },
        },
      },
      scripting: { executeScript: async () => [{ result: 'Residents\nutilize Oak St.' }] },
    });
    vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }: { url?: string | undefined }) => {
      heard.push(url ?? '');
    });
  });

  async function chosen(selectionText: string) {
    const library = createLibrary(`menu-${Math.random()}`);
    offerCheck(library, followLanguage());
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      ...{ title: 'Check this text with Plainpost', contexts: ['selection'] },
    });
    const pageUrl = 'https://x.com/riverton/status/1';
    click({ menuItemId: 'check-this-text', selectionText, frameId: 0, pageUrl }, { id: 1 });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    const [line] = await createReviewShelf(library).list();
    return line;
  }

  it('shows what was selected on the review page, with its lines, and none of it in an address', async () => {
    const line = await chosen('Residents utilize Oak St.');
    expect(line?.kept).toMatchObject({
      role: 'checked',
      text: 'Residents\nutilize Oak St.',
      site: { id: 'x' },
    });
    expect(heard).toEqual([expect.stringContaining(encodeURIComponent(line?.key ?? '?'))]);
    expect(heard.join()).not.toContain('utilize');
  });

  it('takes the browser’s word where the page says something else', async () => {
    expect((await chosen('Water is off.'))?.kept).toMatchObject({ text: 'Water is off.' });
  });
});
