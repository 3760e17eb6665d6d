// Plain JavaScript without packages: this runs before there are any, on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join('node_modules', '.plainpost-lock');
const isWindows = process.platform === 'win32';

/** The Node the packages need, which is itself one of them. */
const node = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** Installs the packages unless those of this very lock file are there. */
export function setUp() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Plainpost needs Node 20 or newer to begin with; this is ${process.version}.`);
  }
  install(root);
  if (!existsSync(node))
    fail(`There is no Node at ${node}: run “npm ci” and look at what it says of the package “node”.`);
}

/** Installs the packages of a folder with a lock file, unless they are there. */
export function install(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (installed(folder) === lock) return;
  if (lstatSync(join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    fail(
      'node_modules is a link to packages of another lock file: install them there, or take the link away.',
    );
  }
  // Standard output belongs to what was asked for.
  console.error('Installing packages …');
  const done = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  if (done.status !== 0) fail('The packages could not be installed: npm says why above.');
  writeFileSync(join(folder, stamp), lock);
}

/**
 * Runs a file with the pinned Node, or a package's own program by the package's name, and gives its exit code.
 * @param output where what it prints goes: 1 is standard output, 2 is standard error
 */
export function run(program, words = [], output = 1) {
  const file = program.includes('.') ? join(root, program) : programOf(program);
  const path = [join(modules, '.bin'), dirname(node), process.env.PATH].join(delimiter);
  const done = spawnSync(node, [file, ...words], {
    cwd: root,
    stdio: ['inherit', output, 2],
    env: { ...process.env, PATH: path },
  });
  return done.status ?? 1;
}

/** A program is started by its file, since the wrappers npm makes differ from system to system. */
function programOf(name) {
  const folder = join(modules, name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

/** The hash of the lock file that was installed from. Packages installed by hand since it changed count as well. */
function installed(folder) {
  const known = join(folder, stamp);
  if (existsSync(known)) return readFileSync(known, 'utf8');
  const lock = join(folder, 'package-lock.json');
  const byHand = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(byHand) || statSync(byHand).mtimeMs < statSync(lock).mtimeMs) return undefined;
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  writeFileSync(known, hash);
  return hash;
}

function npm(words, cwd) {
  const inside = process.env.npm_execpath;
  const options = { cwd, stdio: ['inherit', 2, 2] };
  return inside?.endsWith('.js')
    ? spawnSync(process.execPath, [inside, ...words], options)
    : spawnSync('npm', words, { ...options, shell: isWindows });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
