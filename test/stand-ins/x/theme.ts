export type Theme = 'light' | 'dim' | 'dark';

// Source: AmplifyX fixtures, verified live Oct 2026.
const backgrounds: Record<Theme, string> = { light: '#fff', dim: '#15202b', dark: '#000' };

/** Paints the page as the site does: the colour stands on the body itself, and changes without a reload. */
export function setTheme(theme: Theme): void {
  document.body.style.backgroundColor = backgrounds[theme];
  document.documentElement.dataset.theme = theme;
}

export function themeNamed(name: string | null | undefined): Theme {
  return name === 'dim' || name === 'dark' ? name : 'light';
}
