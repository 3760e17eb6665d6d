// Plain JavaScript without packages: the command works in a fresh clone, on any Node from 20 on.
import { run, setUp } from '../test/run/set-up.mjs';

setUp();
process.exit(run('bin/build-and-check.mjs', process.argv.slice(2)));
