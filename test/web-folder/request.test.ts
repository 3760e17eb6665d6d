import { describe, expect, it } from 'vitest';
import { createWebFolder } from '@/lib/web-folder';

interface Sent {
  readonly address: string;
  readonly init: RequestInit;
}

/** A folder whose requests are only noted down, each answered in the same way. */
function noted(address: string, options: object = {}, answer = () => new Response('{}')) {
  const sent: Sent[] = [];
  const fetch = async (to: string | URL | Request, init: RequestInit = {}) => {
    sent.push({ address: String(to), init });
    return answer();
  };
  return { sent, folder: createWebFolder(address, { ...options, fetch }) };
}

const address = 'https://files.example.gov/plainpost/';
const most = 1000;

describe('a request to an agency’s folder', () => {
  it('follows no redirect, uses no cache and tells nobody where it comes from', async () => {
    const { sent, folder } = noted(address);
    await folder.read('library/pointer.jws', { most });
    expect(sent[0]?.address).toBe(`${address}library/pointer.jws`);
    expect(sent[0]?.init).toMatchObject({
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  it('may be answered by a cache where what is asked for never changes', async () => {
    const { sent, folder } = noted(address);
    await folder.read(`library/${'a'.repeat(64)}.json`, { most, unchanging: true });
    expect(sent[0]?.init.cache).toBe('default');
  });

  it('goes with the login that was given and without the browser’s cookies, or with what the browser keeps', async () => {
    const given = noted(address, { login: { user: 'niña', password: 'contraseña:1' } });
    await given.folder.read('library/pointer.jws', { most });
    const headers = new Headers(given.sent[0]?.init.headers);
    const bytes = Uint8Array.from(atob(headers.get('authorization')?.slice(6) ?? ''), (one) =>
      one.charCodeAt(0),
    );
    expect(new TextDecoder().decode(bytes)).toBe('niña:contraseña:1');
    expect(given.sent[0]?.init.credentials).toBe('omit');

    const kept = noted(address);
    await kept.folder.read('library/pointer.jws', { most });
    expect(new Headers(kept.sent[0]?.init.headers).has('authorization')).toBe(false);
    expect(kept.sent[0]?.init.credentials).toBe('include');
  });

  it('is never made to an address that is not safe for a password', async () => {
    const { sent, folder } = noted('http://files.example.gov/plainpost/', {
      login: { user: 'lead', password: 'secret' },
    });
    for (const answer of [
      await folder.read('library/pointer.jws', { most }),
      await folder.write('library/pointer.jws', 'x', 'always'),
      await folder.remove('library/pointer.jws'),
      await folder.list('drafts/'),
    ])
      expect(answer).toMatchObject({ ok: false, fault: 'address' });
    expect(sent).toEqual([]);
  });

  it.each([
    '../secret',
    'library/../../etc',
    'library/.htaccess',
    '/library/a',
    'library//a',
    'library/a b',
    'library/a?x',
    'a',
    '',
    'library/%2e%2e',
    `library/${'a'.repeat(201)}`,
  ])('is never made for “%s”, which is no name of ours', async (path) => {
    const { sent, folder } = noted(address);
    expect(await folder.read(path, { most })).toMatchObject({ ok: false, fault: 'address' });
    expect(await folder.write(path, 'x', 'always')).toMatchObject({ ok: false, fault: 'address' });
    expect(await folder.list(path)).toMatchObject({ ok: false, fault: 'address' });
    expect(sent).toEqual([]);
  });

  it('asks about a compressed version by its own name and by that of the file, and writes over no weak one', async () => {
    const { sent, folder } = noted(address, {}, () => new Response(null, { status: 204 }));
    await folder.read('library/pointer.jws', { most, ifNoneMatch: 'W/"abc-gzip"' });
    await folder.write('library/pointer.jws', 'x', { ifMatch: 'W/"abc-gzip"' });
    await folder.write('library/pointer.jws', 'x', { ifMatch: '"abc"' });
    await folder.write('library/pointer.jws', 'x', { ifNoneMatch: '*' });
    const conditions = sent.map(({ init }) => {
      const headers = new Headers(init.headers);
      return [headers.get('if-none-match'), headers.get('if-match')];
    });
    expect(conditions).toEqual([
      ['W/"abc-gzip", "abc"', null],
      [null, '"abc-gzip", "abc"'],
      [null, '"abc"'],
      ['*', null],
    ]);
  });

  it('knows a redirect the way a browser hides it', async () => {
    const hidden = () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const { folder } = noted(address, {}, hidden);
    expect(await folder.read('library/pointer.jws', { most })).toMatchObject({ fault: 'redirect' });
    expect(await folder.write('library/pointer.jws', 'x', 'always')).toMatchObject({ fault: 'redirect' });
  });

  it('notices a body shorter than was said, and goes by no length where it came compressed', async () => {
    const short = noted(address, {}, () => new Response('{}', { headers: { 'content-length': '3' } }));
    expect(await short.folder.read('library/pointer.jws', { most })).toMatchObject({ fault: 'cut-short' });
    const headers = { 'content-length': '3', 'content-encoding': 'gzip' };
    const compressed = noted(address, {}, () => new Response('{}', { headers }));
    expect(await compressed.folder.read('library/pointer.jws', { most })).toMatchObject({
      ok: true,
      bytes: 2,
    });
  });

  it('reads exactly as many bytes as it may', async () => {
    const { folder } = noted(address, {}, () => new Response('é'.repeat(500)));
    expect(await folder.read('library/pointer.jws', { most: 1000 })).toMatchObject({ ok: true, bytes: 1000 });
    expect(await folder.read('library/pointer.jws', { most: 999 })).toMatchObject({ fault: 'too-large' });
  });
});
