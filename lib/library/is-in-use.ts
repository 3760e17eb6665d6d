import type { Template } from './template';

/** Whether a template may be inserted by itself on a day, `YYYY-MM-DD`: approved, not expired, and no block. */
export function isInUse({ status, expiresOn, block }: Template, today: string): boolean {
  return status === 'approved' && block === undefined && (expiresOn === undefined || expiresOn >= today);
}
