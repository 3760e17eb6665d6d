import type { Rule } from '@/lib/checks/rule';
import homoglyphUrlHandle from './homoglyph-url-handle';
import internalMarking from './internal-marking';
import linkShortener from './link-shortener';
import partisanEndorse from './partisan-endorse';
import piiAddress from './pii-address';
import piiCardBank from './pii-card-bank';
import piiDob from './pii-dob';
import piiEmail from './pii-email';
import piiMedical from './pii-medical';
import piiMinor from './pii-minor';
import piiPhone from './pii-phone';
import piiPlateCase from './pii-plate-case';
import piiSsn from './pii-ssn';
import secret from './secret';
import trackingParams from './tracking-params';
import unfilledPlaceholder from './unfilled-placeholder';
import unofficialDomain from './unofficial-domain';

/** The rules about privacy. Where two say the same of the same words, the one listed first speaks. */
export const privacyRules: readonly Rule[] = [
  unfilledPlaceholder,
  internalMarking,
  secret,
  piiSsn,
  piiCardBank,
  piiPhone,
  piiEmail,
  piiAddress,
  piiDob,
  piiMinor,
  piiMedical,
  piiPlateCase,
  homoglyphUrlHandle,
  unofficialDomain,
  linkShortener,
  trackingParams,
  partisanEndorse,
];
