import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accountForRoot, canReach } from '../apache/lay-out.ts';
import { startApache } from '../apache/start-apache.ts';

// The same from one run to the next, so that what was typed into a browser goes on working.
const passwords = { staff: 'riverton-staff', reviewer: 'riverton-reviewer', lead: 'riverton-lead' };
const may = {
  staff: 'reads everything; sends drafts for review',
  reviewer: 'the same, and answers drafts',
  lead: 'the same, and publishes the library',
};
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
  const logins = Object.values(apache.logins).map(
    ({ user, password }) => `  ${user.padEnd(10)}${password.padEnd(20)}${may[user]}`,
  );
  console.log(`An agency’s folder, on a real Apache on this computer:

  ${apache.address}

  user      password            what it may do
${logins.join('\n')}

Its files are in ${apache.root}
and stay there. It begins empty: the library is what a lead publishes first.

Next: “npm start” in another terminal opens a browser with Plainpost. On the library page, under “Sharing”,
give it the address above and the login of the lead, and publish. Do the same in a second browser as staff.

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
