import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accountForRoot, canReach } from '../apache/lay-out.ts';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
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
const usual = (name: string) => [
  fileURLToPath(new URL(`../../.output/${name}`, import.meta.url)),
  join(tmpdir(), `plainpost-${name}`),
];

const empty = `No library is in it yet.

Next: “npm start” in another terminal opens a browser with Plainpost. On the library page, under “Sharing”,
give it the address above and the login of the lead, set the library up and publish.`;

/** Puts a library into the folder, unless there is one, and says what to do with it. */
async function filled(folder: string, { address, logins }: RunningApache): Promise<string> {
  // Beside the folder and not in it: what is served is for everybody with a login.
  const keyFile = `${folder.replace(/\/+$/, '')}-key.json`;
  const fill = await buildFiller();
  const made = await fill({ address, login: logins.lead, passphrase });
  if (made !== null) writeFileSync(keyFile, made, { mode: 0o600 });
  const key = existsSync(keyFile)
    ? `the file ${keyFile}\nwith the passphrase “${passphrase}”`
    : 'the backup file of whoever published the library in this folder';
  return `In it is the library of the City of Riverton, signed by Ana Ruiz.

Next: “npm start” in another terminal opens a browser with Plainpost. On the library page, under “Sharing”,
give it the address above and the login of the staff or the reviewer, and accept the library. As the lead, bring
the key to publish with, under “Sharing”: ${key}.`;
}

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8737' },
      folder: { type: 'string' },
      empty: { type: 'boolean' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`“${values.port}” is no port: name a number from 1 to 65535.`);
  const account = accountForRoot();
  const places = usual(values.empty ? 'demo-empty-folder' : 'demo-folder');
  const folder = values.folder ?? places.find((path) => canReach(path, account));
  if (folder === undefined || !canReach(folder, account))
    throw new Error(
      `Apache’s own account cannot get to ${folder ?? places[0]}: name another folder with --folder.`,
    );
  const apache = await startApache({ folder, port, passwords });
  const next = values.empty ? empty : await filled(folder, apache);
  const logins = Object.values(apache.logins).map(
    ({ user, password }) => `  ${user.padEnd(10)}${password.padEnd(20)}${may[user]}`,
  );
  console.log(`An agency’s folder, on a real Apache on this computer:

  ${apache.address}

  user      password            what it may do
${logins.join('\n')}

Its files are in ${apache.root}
and stay there. ${next}

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
