export { followTabs, reloadTabs, type StaleTab, staleTabs, wakeTabs } from './open-tabs';
export { standsIn } from './stands-in';
