import alertSignUp from './alert-sign-up.json';
import allClear from './all-clear.json';
import boilWaterNotice from './boil-water-notice.json';
import communityEvent from './community-event.json';
import communityPhotos from './community-photos.json';
import emergencyAlertTest from './emergency-alert-test.json';
import officeClosed from './office-closed.json';
import powerOutage from './power-outage.json';
import publicMeeting from './public-meeting.json';
import report311 from './report-311.json';
import roadClosure from './road-closure.json';
import serviceChange from './service-change.json';
import severeWeather from './severe-weather.json';
import shelterOpen from './shelter-open.json';
import stayInside from './stay-inside.json';
import waterShutoff from './water-shutoff.json';
import wildfireEvacuation from './wildfire-evacuation.json';

/** One file for each text, in all its languages; `lib/library/starter` reads and checks them. */
const pairs: readonly unknown[] = [
  alertSignUp,
  allClear,
  boilWaterNotice,
  communityEvent,
  communityPhotos,
  emergencyAlertTest,
  officeClosed,
  powerOutage,
  publicMeeting,
  report311,
  roadClosure,
  serviceChange,
  severeWeather,
  shelterOpen,
  stayInside,
  waterShutoff,
  wildfireEvacuation,
];

export default pairs;
