import { describe, expect, it } from 'vitest';
import { checkAddress } from '@/lib/web-folder';

const address = 'https://files.example.gov/plainpost/';

describe('the address of an agency’s folder', () => {
  it.each([
    address,
    'https://files.example.gov/plainpost',
    'files.example.gov/plainpost',
    '  https://files.example.gov/plainpost/\n',
    '<https://files.example.gov/plainpost/>',
    'HTTPS://Files.Example.GOV/plainpost',
    'https://files.example.gov:443/plainpost//',
    'https://files.example.gov/plainpost/library',
    'https://files.example.gov/plainpost/library/',
    'https://files.example.gov/plainpost/library/pointer.jws',
    'https://files.example.gov/plainpost/drafts/',
    `https://files.example.gov/plainpost/library/${'a'.repeat(64)}.json`,
  ])('is understood from “%s”', (typed) => {
    expect(checkAddress(typed)).toEqual({ ok: true, address });
  });

  it.each([
    ['https://files.example.gov', 'https://files.example.gov/'],
    ['https://intranet:8443/dav/press office/', undefined],
    ['https://intranet:8443/dav/press%20office', 'https://intranet:8443/dav/press%20office/'],
    ['https://archivos.example.gov/comunicación', 'https://archivos.example.gov/comunicaci%C3%B3n/'],
    ['http://127.0.0.1:8737/plainpost', 'http://127.0.0.1:8737/plainpost/'],
    ['http://localhost/plainpost', 'http://localhost/plainpost/'],
    ['http://[::1]:80/plainpost', 'http://[::1]/plainpost/'],
    ['https://files.example.gov/library/2026', 'https://files.example.gov/library/2026/'],
  ])('made of “%s” is %s', (typed, made) => {
    const checked = checkAddress(typed);
    expect(checked.ok ? checked.address : undefined).toBe(made);
  });

  it.each([
    ['http://files.example.gov/plainpost/', /must begin with https/],
    ['http://127.0.0.1.example.gov/plainpost/', /must begin with https/],
    ['http://localhost.example.gov/', /must begin with https/],
    ['https://lead:secret@files.example.gov/plainpost/', /user name or a password/],
    ['https://lead@files.example.gov/plainpost/', /user name or a password/],
    ['https://files.example.gov/plainpost/?sv=2024&sig=abc', /“\?” or a “#”/],
    ['https://files.example.gov/#/plainpost', /“\?” or a “#”/],
    ['ftp://files.example.gov/plainpost/', /not the address of a web folder/],
    ['file:///srv/plainpost', /not the address of a web folder/],
    ['javascript:alert(1)', /./],
    ['\\\\server\\share', /./],
    ['', /not the address/],
    ['https://', /not the address/],
    ['https://files.example.gov/a https://files.example.gov/b', /not the address/],
    [`https://files.example.gov/${'a'.repeat(3000)}`, /not the address/],
  ])('is refused in “%.60s”, with the reason', (typed, why) => {
    const checked = checkAddress(typed);
    expect(checked).toMatchObject({ ok: false, fault: 'address' });
    expect(checked.ok ? '' : checked.why.en).toMatch(why);
  });
});
