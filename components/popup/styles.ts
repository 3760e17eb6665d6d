import gateChoice from '@/components/gate/gate-choice.css?inline';
import permissions from '@/components/permissions/permissions.css?inline';
import sharedLine from '@/components/shared-line/shared-line.css?inline';
import controls from '@/components/ui/controls.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import popup from './popup.css?inline';

/** All styles of the popup. */
export const styles = [tokens, controls, gateChoice, permissions, sharedLine, popup].join('\n');
