import type { AgencyFacts } from './agency';
import { unknownAgency } from './agency';
import type { StyleEntry } from './entries/entry';
import type { Severity } from './rule';

/** What an agency decides of one rule. */
export interface RuleSetting {
  readonly on?: boolean;
  readonly severity?: Severity;
  /** Over the rule's own defaults; what a default does not name is passed over. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** How an agency writes: data only. */
export interface StyleGuide {
  /** Changes whenever anything in it does. */
  readonly version: string;
  readonly agency: AgencyFacts;
  /** By rule id; a rule not named runs as it is. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The agency's own rules. */
  readonly entries: readonly StyleEntry[];
}

/** What holds until an agency decides otherwise. */
export const defaultStyleGuide: StyleGuide = {
  version: '1',
  agency: unknownAgency,
  rules: {},
  entries: [],
};
