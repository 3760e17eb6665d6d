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
