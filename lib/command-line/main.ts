import { readFileSync, writeSync } from 'node:fs';
import { checkPosts } from './check-posts';
import { readDictionary } from './read-dictionary';

/** Writes all of it, however slowly the other end reads. */
function write(to: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let sent = 0; sent < bytes.length; ) {
    try {
      sent += writeSync(to, bytes, sent);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // Nobody reads any more, as after `head`.
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

process.exitCode = checkPosts(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
  print: (text) => write(1, text),
  complain: (text) => write(2, text),
  colours:
    process.env.NO_COLOR === undefined &&
    (process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined),
  now: Date.now,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  dictionary: readDictionary,
});
