import { storage } from 'wxt/utils/storage';

/** How the person left the sidebar. */
export interface SidebarSettings {
  readonly collapsed: boolean;
  readonly tab: 'issues' | 'templates';
  /** The agency's name as it was last put into a template, by language. */
  readonly agencies: Readonly<Record<string, string>>;
}

/** Kept in the extension's storage, shared by all tabs. */
export const sidebarSettings = storage.defineItem<SidebarSettings>('local:sidebar', {
  fallback: { collapsed: false, tab: 'issues', agencies: {} },
});

/** What happens at the site's Post button while something is still open. */
export interface GateSettings {
  /** 'inform' holds nothing back; the others hold the first press, and 'require' the next too until a reason is given. */
  readonly mode: 'inform' | 'ask' | 'require';
  /** Whether what is marked "look at" counts as open, besides what is to fix and a text that was not checked. */
  readonly warnings: boolean;
}

/** The agency's choice, the same in every tab. */
export const gateSettings = storage.defineItem<GateSettings>('local:gate', {
  fallback: { mode: 'inform', warnings: false },
});

/** Whether it is counted what people trip over: on this computer only, by rule and template, never any text. */
export const countsOn = storage.defineItem<boolean>('local:countsOn', { fallback: false });

/** Match patterns of the pages outside the installation that the person turned Plainpost on for, in the popup. */
export const sitesTurnedOn = storage.defineItem<readonly string[]>('local:sitesTurnedOn', { fallback: [] });

/** The language a person chose for what Plainpost says; 'browser' goes by the browser's own. */
export type LanguageChoice = 'browser' | 'en' | 'es';

/** The same in every tab and every page of the extension. */
export const languageChoice = storage.defineItem<LanguageChoice>('local:language', { fallback: 'browser' });

/** Where Plainpost is switched off by the person. */
export interface Switches {
  /** Off for every site and box. */
  readonly everywhere: 'on' | 'off';
  /** Ids of the sites it is off for, of those that come with the installation. */
  readonly sitesOff: readonly string[];
}

/** Honoured at once by every open tab. */
export const switches = storage.defineItem<Switches>('local:switches', {
  fallback: { everywhere: 'on', sitesOff: [] },
});

/** Whether Plainpost is switched on for a site, by its id; left out, for a box on any page. */
export const isSwitchedOn = ({ everywhere, sitesOff }: Switches, site?: string): boolean =>
  everywhere === 'on' && (site === undefined || !sitesOff.includes(site));

/** The version whose news a person has seen last; '' before the first. */
export const newsSeen = storage.defineItem<string>('local:newsSeen', { fallback: '' });

/** Whether the page for the first five minutes was opened by itself: that happens once. */
export const welcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false });
