// Fails the build when a page loads more than the budget allows (bytes after gzip).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const site = 'target/site/';
const manifest = JSON.parse(readFileSync(`${site}build.json`, 'utf8'));
const zipped = (file) => gzipSync(readFileSync(site + file), { level: 9 }).length;

/** A chunk with everything it imports at once; what it imports later counts for its own route. */
function closure(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of manifest[name].imports ?? []) closure(next, seen);
  return seen;
}

function weigh(names) {
  const scripts = new Set();
  const styles = new Set();
  for (const name of names) {
    scripts.add(manifest[name].file);
    for (const style of manifest[name].css ?? []) styles.add(style);
  }
  const sum = (files) => [...files].filter((file) => /\.(js|css)$/.test(file)).reduce((total, file) => total + zipped(file), 0);
  return { script: sum(scripts), style: sum(styles) };
}

const first = closure('index.html');
const quiet = closure('quiet/index.html');
const language = ['src/ui/text/zh.ts', 'src/ui/text/en.ts'];
const heaviest = language.reduce((a, b) => (zipped(manifest[a].file) > zipped(manifest[b].file) ? a : b));
const home = closure('src/home/HomePage.tsx');
const firstLoad = weigh(new Set([...first, ...home, heaviest]));
const worker = Object.values(manifest).find((chunk) => /worker/.test(chunk.file ?? ''));
const room = weigh(quiet);
const strangers = weigh(closure('u/index.html'));
const rows = [
  ['first load, script', firstLoad.script, 250 * KB],
  ['first load, style', firstLoad.style, 40 * KB],
  ['quiet room, script', room.script + (worker ? zipped(worker.file) : 2 * KB), 20 * KB],
  ['quiet room, style', room.style, 5 * KB],
  ['public site, script', strangers.script, 20 * KB],
  ['public site, style', strangers.style, 5 * KB],
];
for (const [name, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || language.includes(name)) continue;
  const own = new Set([...closure(name)].filter((one) => !first.has(one)));
  const weight = weigh(own);
  rows.push([name.replace(/^src\//, ''), weight.script + weight.style, (/Chart/.test(name) ? 230 : 60) * KB]);
}

let over = false;
for (const [name, bytes, limit] of rows) {
  if (bytes > limit) over = true;
  console.log(`${(bytes / KB).toFixed(1).padStart(7)} KB of ${String(limit / KB).padStart(3)}  ${name}${bytes > limit ? '  OVER BUDGET' : ''}`);
}
if (over) process.exit(1);
