import { storage } from 'wxt/utils/storage';
import { type Setting, underPolicy } from '@/lib/policy';

/** How the person left the sidebar. */
export interface SidebarSettings {
  readonly collapsed: boolean;
  /** The side of the box the person dragged it to; the other is taken where it has no room. */
  readonly side?: 'left' | 'right';
  readonly tab: 'issues' | 'preview' | 'templates';
  /** The agency's name as it was last put into a template, by language. */
  readonly agencies: Readonly<Record<string, string>>;
}

/** Kept in the extension's storage, shared by all tabs. */
export const sidebarSettings = storage.defineItem<SidebarSettings>('local:sidebar', {
  fallback: { collapsed: false, tab: 'issues', agencies: {} },
});

/** What of ours shows in the post itself. */
export interface InPostSettings {
  /** Whether words at fault are underlined; the sidebar lists them all the same. */
  readonly marks: boolean;
  /** Whether templates are offered at the caret where `//` is typed. */
  readonly picker: boolean;
}

/** The person's choice, the same in every tab. */
export const inPostSettings = underPolicy(
  storage.defineItem<InPostSettings>('local:inPost', { fallback: { marks: true, picker: true } }),
  (kept, { marks = kept.marks, picker = kept.picker }) => ({ ...kept, marks, picker }),
);

/** What happens at the site's Post button while something is still open. */
export interface GateSettings {
  /** 'inform' holds nothing back; the others hold the first press, and 'require' the next too until a reason is given. */
  readonly mode: 'inform' | 'ask' | 'require';
  /** Whether what is marked "look at" counts as open, besides what is to fix and a text that was not checked. */
  readonly warnings: boolean;
  /** Whether a post counts as open until somebody approved exactly its text; only a policy says so. */
  readonly reviewRequired?: boolean;
}

/** The agency's choice, the same in every tab. */
export const gateSettings = underPolicy(
  storage.defineItem<GateSettings>('local:gate', { fallback: { mode: 'inform', warnings: false } }),
  ({ mode, warnings }, { gate, reviewRequired }) => ({
    ...{ mode, warnings, ...gate },
    ...(reviewRequired && { reviewRequired }),
  }),
);

/** Whether it is counted what people trip over: on this computer only, by rule and template, never any text. */
export const countsOn = underPolicy(
  storage.defineItem<boolean>('local:countsOn', { fallback: false }),
  (kept, { counts = kept }) => counts,
);

/** Whether and how it is written down what was checked when Post was pressed: on this computer only. */
export interface RecordsSettings {
  readonly on: boolean;
  /** The whole text, or only its SHA-256. */
  readonly text: 'whole' | 'hash';
  /** After how many days contents are erased; 0 for never. */
  readonly retentionDays: number;
}

/** Off until a person or the agency's policy switches it on. */
export const recordsSettings = underPolicy(
  storage.defineItem<RecordsSettings>('local:records', {
    fallback: { on: false, text: 'whole', retentionDays: 0 },
  }),
  (kept, { records: { on = kept.on, text = kept.text, retentionDays = kept.retentionDays } = {} }) => ({
    ...{ on, text, retentionDays },
  }),
);

/** Match patterns of the pages outside the installation that the person turned Plainpost on for, in the popup. */
export const sitesTurnedOn = storage.defineItem<readonly string[]>('local:sitesTurnedOn', { fallback: [] });

/** What a person said is not to be shown any more, wherever they write; never a sentence of a post. */
export interface Quieted {
  /** Rules turned off, with their titles as they were said. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  /** Words that a rule says nothing of any more. */
  readonly words: readonly { readonly rule: string; readonly words: string; readonly title: string }[];
  /** How often each rule was ignored. */
  readonly ignored: Readonly<Record<string, number>>;
  /** Rules of which it was asked whether they should be silent: once each. */
  readonly asked: readonly string[];
  /** Rules that the policy requires: none of them can be silenced. */
  readonly required: readonly string[];
}

/** Kept in the extension's storage, shared by all tabs. */
export const quietedSettings = underPolicy(
  storage.defineItem<Quieted>('local:quieted', {
    fallback: { rules: [], words: [], ignored: {}, asked: [], required: [] },
  }),
  (kept, { requiredRules: required = [] }) => ({ ...kept, required }),
);

/** Calls back with what is kept, now and whenever it changes; without storage it stays as it was. @returns what ends it */
export function followKept<Value>(item: Setting<Value>, changed: (value: Value) => void): () => void {
  item
    .getValue()
    .then(changed)
    .catch(() => {});
  return item.watch(changed);
}

/** Makes what changes what is kept, one change after the other; where it cannot be kept it holds for this page. */
export function changeKept<Value>(item: Setting<Value>): (by: (now: Value) => Value) => void {
  let last = Promise.resolve();
  return (by) => {
    last = last.then(async () => item.setValue(by(await item.getValue()))).catch(() => {});
  };
}

/** Why a backup file could not be written. */
export type BackupFailure = 'not-allowed' | 'full' | 'cancelled' | 'refused' | 'unreadable';

/** The backup file each week: whether a person allowed it, and how it went. */
export interface BackupSettings {
  readonly on: boolean;
  /** From when on it is looked whether there is something new to save, ms since 1970. */
  readonly dueAt: number;
  /** The last file: when it was written (ms since 1970), its name, and the SHA-256 of what is in it, in hexadecimal. */
  readonly last?: { readonly at: number; readonly file: string; readonly digest: string };
  /** How the last try failed, if it did; ms since 1970. */
  readonly failure?: { readonly at: number; readonly why: BackupFailure };
}

/** Off until somebody allows it. */
export const backupSettings = storage.defineItem<BackupSettings>('local:backup', {
  fallback: { on: false, dueAt: 0 },
});

/** The language a person chose for what Plainpost says; 'browser' goes by the browser's own. */
export type LanguageChoice = 'browser' | 'en' | 'es';

/** The same in every tab and every page of the extension. */
export const languageChoice = underPolicy(
  storage.defineItem<LanguageChoice>('local:language', { fallback: 'browser' }),
  (kept, { language = kept }) => language,
);

/** Where Plainpost is switched off by the person. */
export interface Switches {
  /** Off for every site and box. */
  readonly everywhere: 'on' | 'off';
  /** Ids of the sites it is off for, of those that come with the installation. */
  readonly sitesOff: readonly string[];
}

const allOn: Switches = { everywhere: 'on', sitesOff: [] };

/** Honoured at once by every open tab. */
export const switches = underPolicy(
  storage.defineItem<Switches>('local:switches', { fallback: allOn }),
  (kept, { alwaysOn }) => (alwaysOn ? allOn : kept),
);

/** Whether Plainpost is switched on for a site, by its id; left out, for a box on any page. */
export const isSwitchedOn = ({ everywhere, sitesOff }: Switches, site?: string): boolean =>
  everywhere === 'on' && (site === undefined || !sitesOff.includes(site));

/** The version whose news a person has seen last; '' before the first. */
export const newsSeen = storage.defineItem<string>('local:newsSeen', { fallback: '' });

/** Whether the page for the first five minutes was opened by itself: that happens once. */
export const welcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false });

/** A login for the agency's folder: it is sent to this address and to no other. */
export interface FolderLogin {
  /** Ends in “/”. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** Null where none was given, or where the browser keeps it. */
export const folderLogin = storage.defineItem<FolderLogin | null>('local:folderLogin', { fallback: null });

/** When something of a review last changed, ms since 1970: a page with a post that was sent asks anew. */
export const reviewNews = storage.defineItem<number>('local:reviewNews', { fallback: 0 });
