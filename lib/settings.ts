import { storage } from 'wxt/utils/storage';

/** How the person left the sidebar. */
export interface SidebarSettings {
  readonly collapsed: boolean;
  readonly tab: 'issues' | 'preview' | 'templates';
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
