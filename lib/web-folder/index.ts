export type { Login } from './ask';
export { checkAddress } from './check-address';
export { bareTag } from './entity-tag';
export { type Fault, type FaultKind, faultOf } from './fault';
export { type FolderName, folderNames } from './folder-names';
export { type Probed, probeFolder } from './probe-folder';
export { type Proved, provesConditions } from './proves-conditions';
export {
  createWebFolder,
  type Fetched,
  type ListedFile,
  type ListedFolder,
  type ReadOptions,
  type Removed,
  type WebFolder,
  type WriteCondition,
  type Written,
} from './web-folder';
