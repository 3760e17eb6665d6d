/** A page that stands in for a site: where it is served, and how strictly. */
export interface StandInSite {
  /** The folder's name. */
  readonly name: string;
  /** The real site's hosts, all served by it. */
  readonly hosts: readonly string[];
  /** Where a person begins. */
  readonly start: string;
  /** What it is, and what to try there; one or two sentences for whoever opens it by hand. */
  readonly about: string;
  /** The Content-Security-Policy its pages are served with. */
  readonly policy: string;
}

/** As strict as a site gets: only its own files run and only its own styles apply. */
const ownFilesOnly =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src *";

/** Every stand-in there is. */
export const standIns: readonly StandInSite[] = [
  {
    name: 'x',
    hosts: ['x.com', 'twitter.com'],
    start: 'https://x.com/home',
    about:
      'X, with Draft.js. The box above the timeline, “Post” at the left for the dialog, replies below a post, threads by the plus.',
    policy: ownFilesOnly,
  },
  {
    name: 'facebook',
    hosts: ['www.facebook.com', 'web.facebook.com'],
    start: 'https://www.facebook.com/',
    about:
      'Facebook, with Lexical. Click into “What’s on your mind”; /mapletownpage posts in two steps, /groups/1 is a group.',
    policy: ownFilesOnly,
  },
  {
    name: 'business-suite',
    hosts: ['business.facebook.com'],
    start: 'https://business.facebook.com/latest/composer/?asset_id=1',
    about: 'Meta Business Suite. One text for two networks; a switch gives each its own.',
    policy: ownFilesOnly,
  },
  {
    name: 'nextdoor',
    hosts: ['nextdoor.com', 'it.nextdoor.com', 'fr.nextdoor.com', 'nextdoor.co.uk'],
    start: 'https://nextdoor.com/news_feed/',
    about:
      'Nextdoor, with a plain text field. Click into “What’s happening, neighbor?”; /agency/compose/ is a made-up page for agencies.',
    policy: ownFilesOnly,
  },
  {
    name: 'engines',
    hosts: ['editors.example'],
    start: 'https://editors.example/?engine=lexical-rich',
    about: 'One bare page with any editor engine; the links choose it.',
    policy: "default-src 'self'; style-src 'self' 'unsafe-inline'",
  },
  {
    name: 'linkedin',
    hosts: ['www.linkedin.com'],
    start: 'https://www.linkedin.com/feed/',
    about: 'LinkedIn, with Quill in a shadow root. Turn it on first: Plainpost’s button in the toolbar.',
    policy: ownFilesOnly,
  },
  {
    name: 'city-site',
    hosts: ['www.larkspur.example', 'forms.example'],
    start: 'https://www.larkspur.example/news/new',
    about:
      'A city’s own website, which Plainpost knows nothing of. Click into a box, then right-click: “Check this box with Plainpost”.',
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src 'self' https://forms.example",
  },
  {
    name: 'bluesky',
    hosts: ['bsky.app'],
    start: 'https://bsky.app/',
    about: 'Bluesky, with Tiptap. Turn it on first: Plainpost’s button in the toolbar.',
    policy: ownFilesOnly,
  },
  {
    name: 'mastodon',
    hosts: ['mastodon.social'],
    start: 'https://mastodon.social/home',
    about: 'Mastodon, with a plain text field. Turn it on first: Plainpost’s button in the toolbar.',
    policy: ownFilesOnly,
  },
];

/** The stand-in that answers for a host; one named in `STAND_IN` goes before the others. */
export function standInAt(host: string): StandInSite | undefined {
  const named = standIns.filter(({ name }) => name === process.env.STAND_IN);
  return [...named, ...standIns].find(({ hosts }) => hosts.includes(host));
}
