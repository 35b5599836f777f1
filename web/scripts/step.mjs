// One step of the Maven build (install, build, test), left out when nothing it reads has changed since it last passed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const steps = {
  install: { run: ['ci', '--no-audit', '--no-fund'], reads: ['package.json', 'package-lock.json'], leaves: 'node_modules/.bin' },
  build: { run: ['run', 'build'], reads: inputs(), leaves: 'target/site/index.html' },
  test: { run: ['test'], reads: [...inputs(), ...contracts()], leaves: 'target/site/index.html' },
};

function inputs() {
  const top = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'index.html'];
  return [...top, ...['src', 'quiet', 'u', 'public', 'scripts', 'tests', 'dev'].flatMap(files)];
}

function contracts() {
  return ['member', 'activity', 'feedback', 'notification', 'insight']
    .map((part) => `../${part}-service/contracts/openapi.json`)
    .filter(existsSync);
}

function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const name = process.argv[2];
const step = steps[name];
const hash = createHash('sha256').update(process.version);
for (const file of step.reads.filter(existsSync)) hash.update(file).update(readFileSync(file));
const seen = hash.digest('hex');
const mark = name === 'install' ? 'node_modules/.guildhall-install' : `target/${name}.passed`;

if (existsSync(step.leaves) && existsSync(mark) && readFileSync(mark, 'utf8') === seen) {
  console.log(`web: ${name} is up to date`);
} else {
  const done = spawnSync('npm', step.run, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 1);
  mkdirSync('target', { recursive: true });
  writeFileSync(mark, seen);
}
