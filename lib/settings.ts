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
