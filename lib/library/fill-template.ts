import { say } from '@/lib/checks/texts';
import { readDay, writeDayOfYear } from './day-and-time';
import { fillTexts } from './fill-texts';
import type { FieldValues, Filled, Template } from './template';
import { type Filling, writeTemplate } from './write-template';
import { dayInZone } from './zone-name';

/**
 * Fills a template's slots with what a person typed; refused with a sentence under '' when it is not approved or has
 * expired, and with one for each field that is missing or at fault.
 */
export function fillTemplate(template: Template, values: FieldValues, filling: Filling): Filled {
  const { language, timeZone = 'UTC', today = dayInZone(Date.now(), timeZone) } = filling;
  const refuse = (sentence: string): Filled => ({ ok: false, problems: { '': sentence }, preview: '' });
  if (template.status !== 'approved') return refuse(say(fillTexts.notApproved, language));
  const last = template.expiresOn;
  if (last !== undefined && last < today) {
    const day = readDay(last);
    return refuse(say(fillTexts.expired, language, { day: day ? writeDayOfYear(day, language) : last }));
  }
  return writeTemplate(template, values, { ...filling, today });
}
