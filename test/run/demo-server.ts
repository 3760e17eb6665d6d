import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accountForRoot, canReach } from '../apache/lay-out.ts';
import { startApache } from '../apache/start-apache.ts';
import { buildFiller } from '../demo/build-filler.ts';

// The same from one run to the next, so that what was typed into a browser goes on working.
const passwords = { staff: 'riverton-staff', reviewer: 'riverton-reviewer', lead: 'riverton-lead' };
const may = {
  staff: 'reads everything; sends drafts for review',
  reviewer: 'the same, and answers drafts',
  lead: 'the same, and publishes the library',
};
/** What opens the key of the demo's publisher. */
const passphrase = 'seven quiet rivers';
const usual = [
  fileURLToPath(new URL('../../.output/demo-folder', import.meta.url)),
  join(tmpdir(), 'plainpost-demo-folder'),
];

try {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '8737' }, folder: { type: 'string' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`“${values.port}” is no port: name a number from 1 to 65535.`);
  const account = accountForRoot();
  const folder = values.folder ?? usual.find((path) => canReach(path, account));
  if (folder === undefined || !canReach(folder, account))
    throw new Error(
      `Apache’s own account cannot get to ${folder ?? usual[0]}: name another folder with --folder.`,
    );
  const apache = await startApache({ folder, port, passwords });
  // Beside the folder and not in it: what is served is for everybody with a login.
  const keyFile = `${folder.replace(/\/+$/, '')}-key.json`;
  const fill = await buildFiller();
  const made = await fill({ address: apache.address, login: apache.logins.lead, passphrase });
  if (made !== null) writeFileSync(keyFile, made, { mode: 0o600 });
  const key = existsSync(keyFile)
    ? `the file ${keyFile}\nand the passphrase “${passphrase}”`
    : 'the backup file of whoever published the library in this folder';
  const logins = Object.values(apache.logins).map(
    ({ user, password }) => `  ${user.padEnd(10)}${password.padEnd(20)}${may[user]}`,
  );
  console.log(`An agency’s folder, on a real Apache on this computer:

  ${apache.address}

  user      password            what it may do
${logins.join('\n')}

Its files are in ${apache.root}
and stay there. In it is the library of the City of Riverton, signed by Ana Ruiz.

Next: “npm start” in another terminal opens a browser with Plainpost. On the library page, under “Sharing”,
give it the address above and the login of the staff or the reviewer, and accept the library. As the lead, bring
Ana Ruiz’s key under “Sharing”, to publish with: ${key}.

Ctrl+C ends it.`);
  const end = async () => {
    await apache.end();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  const isTaken = /could not bind/.test(why);
  console.error(isTaken ? 'Another program has this port already: name another one with --port.' : why);
  process.exit(1);
}
