export { type BackUpOptions, backUp, type SaveBackup } from './back-up';
export { backUpSoon } from './back-up-soon';
export { followPermission, turnBackupOff, turnBackupOn } from './permission';
export { saveBackup } from './save-backup';
