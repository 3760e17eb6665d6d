import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMultistatus } from '@/lib/web-folder/read-multistatus';
import { readXml } from '@/lib/web-folder/read-xml';

const names = (text: string) => readMultistatus(text, 'drafts')?.map(({ name }) => name);

/** A listing as any server might write it. */
const listing = (hrefs: readonly string[]) =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${hrefs
    .map(
      (href) =>
        `<d:response><d:href>${href}</d:href><d:propstat><d:prop><d:resourcetype/></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`,
    )
    .join('')}</d:multistatus>`;

describe('a listing of a folder', () => {
  it('is read as Apache writes it', () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:" xmlns:lp2="http://apache.org/dav/props/" xmlns:g0="DAV:">
<D:href>/plainpost/drafts/</D:href>
<D:propstat><D:prop><lp1:getetag>"1000-66"</lp1:getetag><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat>
<D:propstat><D:prop><g0:getcontentlength/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>
</D:response>
<D:response xmlns:lp1="DAV:" xmlns:lp2="http://apache.org/dav/props/">
<D:href>/plainpost/drafts/a.jws</D:href>
<D:propstat><D:prop>
<lp1:getetag>W/"3-660e3a00867a1"</lp1:getetag>
<lp1:getcontentlength>3</lp1:getcontentlength>
<lp1:getlastmodified>Sun, 22 Nov 2026 20:50:19 GMT</lp1:getlastmodified>
<lp1:resourcetype/>
</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>
</D:response>
</D:multistatus>`;
    expect(readMultistatus(text, 'drafts')).toEqual([
      {
        name: 'a.jws',
        etag: 'W/"3-660e3a00867a1"',
        bytes: 3,
        modifiedAt: Date.UTC(2026, 10, 22, 20, 50, 19),
      },
    ]);
  });

  it.each([
    [
      'no prefix',
      '<multistatus xmlns="DAV:"><response><href>/x/drafts/a.jws</href></response></multistatus>',
    ],
    [
      'another prefix',
      "<a:multistatus xmlns:a='DAV:'><a:response><a:href>/drafts/a.jws</a:href></a:response></a:multistatus>",
    ],
    ['whole addresses', listing(['https://files.example.gov:8443/x/drafts/a.jws'])],
    ['relative addresses', listing(['drafts/a.jws'])],
    ['percent signs', listing(['/x/%64rafts/%61.jws'])],
    ['CDATA, comments and entities', listing(['<![CDATA[/x/]]><!-- here -->drafts&#47;&#x61;.jws'])],
    ['a mark at its start and blanks', `\uFEFF${listing(['\n  /x/drafts/a.jws\n '])}`],
    ['the folder in other letters, as Windows takes them', listing(['/x/Drafts/a.jws'])],
  ])('is read with %s', (_name, text) => {
    expect(names(text)).toEqual(['a.jws']);
  });

  it('leaves out folders, what lies elsewhere or deeper, and names that are none of ours', () => {
    const folder = listing(['/x/drafts/b.jws']).replace(
      '<d:resourcetype/>',
      '<d:resourcetype><d:collection/></d:resourcetype>',
    );
    expect(names(folder)).toEqual([]);
    const hostile = [
      '/x/drafts/',
      '/x/drafts/deeper/a.jws',
      '/x/library/a.jws',
      '/x/drafts/..',
      '/x/drafts/.',
      '/x/drafts/.htaccess',
      '/x/drafts/..%2f..%2fetc%2fpasswd',
      '/x/drafts/%00a',
      '/x/drafts/%zz',
      '/x/drafts/a%0d%0aHost:b',
      '/x/drafts/&lt;script&gt;',
      `/x/drafts/${'a'.repeat(201)}`,
      'javascript:drafts/a b',
      '/x/drafts/constructor',
      '/x/drafts/__proto__',
      '/x/drafts/a.jws',
      '/x/drafts/a.jws',
    ];
    expect(names(listing(hostile))).toEqual(['__proto__', 'a.jws', 'constructor']);
  });

  it('leaves out what the server says is not there, and believes only what it could tell', () => {
    const gone = listing(['/drafts/a.jws']).replace(
      '<d:propstat>',
      '<d:status>HTTP/1.1 404 Not Found</d:status><d:propstat>',
    );
    expect(names(gone)).toEqual([]);
    const odd = listing(['/drafts/a.jws']).replace(
      '<d:resourcetype/>',
      '<d:getetag>none\r\nX: y</d:getetag><d:getcontentlength>-1</d:getcontentlength><d:getlastmodified>yesterday</d:getlastmodified>',
    );
    expect(readMultistatus(odd, 'drafts')).toEqual([
      { name: 'a.jws', etag: null, bytes: null, modifiedAt: null },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no XML', 'Error 500'],
    ['something cut off', listing(['/drafts/a.jws']).slice(0, -10)],
    ['two documents', listing([]) + listing([])],
    ['elements that cross', '<a xmlns="DAV:"><b></a></b>'],
    ['a document type', `<!DOCTYPE m [<!ENTITY a "b">]>${listing(['/drafts/a.jws'])}`],
    ['another document', '<multistatus xmlns="urn:other"/>'],
    ['no namespace', '<multistatus/>'],
    ['elements without end', '<a>'.repeat(100_000)],
    [
      'namespaces without end',
      `<a ${Array.from({ length: 1000 }, (_, at) => `xmlns:n${at}="x"`).join(' ')}/>`,
    ],
  ])('is none when there is %s', (_name, text) => {
    expect(readMultistatus(text, 'drafts')).toBeUndefined();
  });

  it('is read within a second for 20,000 files, and what is nonsense as fast', () => {
    const large = listing(Array.from({ length: 20_000 }, (_, at) => `/plainpost/drafts/${at}.jws`));
    const start = performance.now();
    expect(names(large)).toHaveLength(20_000);
    for (const nonsense of [
      ' '.repeat(1e6),
      `<a${' '.repeat(1e6)}`,
      `<a ${'b="c" '.repeat(2e5)}`,
      '<!--'.repeat(3e5),
    ])
      expect(readXml(nonsense)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('gives back any text and any name that was written into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z][\w-]{0,8}$/), (text, name) => {
        const whole = text.replace(/\r/g, '').replace(/\0/g, '');
        const escaped = whole.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        expect(readXml(`<${name}>${escaped}</${name}>`)).toEqual({
          name,
          space: '',
          text: whole,
          children: [],
        });
      }),
    );
  });

  it('never throws, whatever comes', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<a',
      ' b="',
      '"',
      '&',
      '#x',
      ';',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '?>',
      ':',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }), (parts) => {
        readMultistatus(parts.join(''), 'drafts');
      }),
      { numRuns: 2000 },
    );
  });
});
