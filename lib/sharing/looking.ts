import { browser } from 'wxt/browser';

/** The browser's alarm by which the background looks into the agency's folder. */
export const lookAlarm = 'look-into-folder';

/** How often, minutes. */
export const lookEvery = 15;

/** Has the browser wake the background for it; what is set already is left to run. */
export async function startLooking(): Promise<void> {
  const set = await browser.alarms.get(lookAlarm).catch(() => undefined);
  if (set?.periodInMinutes !== lookEvery)
    await browser.alarms.create(lookAlarm, { periodInMinutes: lookEvery, delayInMinutes: lookEvery });
}

export const stopLooking = (): Promise<boolean> => browser.alarms.clear(lookAlarm);
