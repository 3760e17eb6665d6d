import { measureOpening } from './opening.ts';
console.log(await measureOpening());
