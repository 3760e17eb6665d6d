import { switches } from '@/lib/settings';

/** Switches Plainpost on or off for a site that came with the installation; every open tab follows at once. */
export async function switchSite(id: string, isOn: boolean): Promise<void> {
  const { sitesOff, ...others } = await switches.getValue();
  const rest = sitesOff.filter((one) => one !== id);
  await switches.setValue({ ...others, sitesOff: isOn ? rest : [...rest, id] });
}
