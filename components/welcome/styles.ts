import library from '@/components/library/library.css?inline';
import guide from '@/components/library/style-guide/style-guide.css?inline';
import permissions from '@/components/permissions/permissions.css?inline';
import controls from '@/components/ui/controls.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import practice from './practice.css?inline';
import welcome from './welcome.css?inline';

/** All styles of the page for the first five minutes; its fields are those of the style guide. */
export const styles = [tokens, controls, library, guide, permissions, welcome, practice].join('\n');
