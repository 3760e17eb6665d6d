// npm run stand-in -- diagnostics.json [name]
import { readFileSync } from 'node:fs';
import { listStandIn, makeStandIn, readDiagnostics } from '../test/stand-ins/make.mjs';

const [file, wished] = process.argv.slice(2);
try {
  if (file === undefined) throw new Error('Say which file: npm run stand-in -- diagnostics.json [name]');
  // 0 is standard input.
  const told = readDiagnostics(readFileSync(file === '-' ? 0 : file, 'utf8'));
  const name = makeStandIn(told, wished);
  listStandIn(told, name);
  console.log(`Made test/stand-ins/${name}, with ${told.boxes.length} box(es), and added it to the list.
See it at https://${told.host}/ with:  STAND_IN=${name} npm start
Where the list has another stand-in for this host, that one answers unless STAND_IN says otherwise.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
