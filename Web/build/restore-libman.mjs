// Restores the client libraries that libman.json names, through npm, for machines where LibMan itself cannot run.
// Every tarball and every file is checked against libman-lock.json; `--lock` writes that lock after a version change.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const web = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(readFileSync(join(web, 'libman.json'), 'utf8'));
const lockFile = join(web, 'libman-lock.json');
const writeLock = process.argv.includes('--lock');
const lock = existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : {};
const hash = bytes => 'sha512-' + createHash('sha512').update(bytes).digest('base64');

function untar(bytes) {
  const files = new Map();
  for (let at = 0; at + 512 <= bytes.length;) {
    const header = bytes.subarray(at, at + 512);
    const text = (from, length) => header.subarray(from, from + length).toString('utf8').replace(/\0.*$/s, '');
    const name = text(0, 100);
    if (!name) break;
    const size = parseInt(text(124, 12).trim() || '0', 8);
    const prefix = text(345, 155);
    if ('0\0'.includes(text(156, 1) || '\0')) files.set((prefix ? prefix + '/' : '') + name, bytes.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function pack(library) {
  const map = mkdtempSync(join(tmpdir(), 'libman-'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['pack', library, '--prefer-offline', '--ignore-scripts', '--silent', '--pack-destination', map];
    const out = execFileSync(npm, args, { cwd: map, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' });
    return readFileSync(join(map, out.trim().split(/\r?\n/).pop()));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const newLock = {};
for (const { library, destination, files } of manifest.libraries) {
  const known = lock[library];
  const complete = known && !writeLock && files.every(f => {
    const path = join(web, destination, f);
    return existsSync(path) && hash(readFileSync(path)) === known.files[f];
  });
  if (complete) continue;
  let tarball;
  try {
    tarball = pack(library);
  } catch (e) {
    console.error(`error LIBMAN01: ${library} could not be fetched from the npm registry. Is the network or a registry mirror (npm config set registry) reachable?`);
    process.exit(1);
  }
  if (!writeLock && (!known || hash(tarball) !== known.tarball)) {
    console.error(`error LIBMAN02: ${library} is not the package that libman-lock.json knows. Changed the version on purpose? Run: node Web/build/restore-libman.mjs --lock`);
    process.exit(1);
  }
  const content = untar(gunzipSync(tarball));
  newLock[library] = { tarball: hash(tarball), files: {} };
  for (const f of files) {
    const bytes = content.get('package/' + f);
    if (!bytes || (!writeLock && hash(bytes) !== known.files[f])) {
      console.error(`error LIBMAN03: ${library} does not hold the expected ${f}.`);
      process.exit(1);
    }
    newLock[library].files[f] = hash(bytes);
    const path = join(web, destination, f);
    mkdirSync(dirname(path), { recursive: true });
    // Written beside it and renamed: a build that is broken off leaves no half file.
    writeFileSync(path + '.' + process.pid, bytes);
    renameSync(path + '.' + process.pid, path);
  }
}
if (writeLock) writeFileSync(lockFile, JSON.stringify(newLock, null, 2) + '\n');
