import { readFileSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which room may know which: features use what is shared and never each other. */
const SHARED = new Set(['app', 'api', 'ui', 'offline']);
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => normalize(join(file, '..', match[1]!)));
}
const room = (path: string) => path.split('/')[1]!;

describe('rooms of the client', () => {
  it.each(files)('%s knows only what it may', (file) => {
    const own = room(file);
    for (const other of imports(file).map((path) => path)) {
      if (room(other) === own || !other.startsWith('src/')) continue;
      if (own === 'api') expect(['ui']).toContain(room(other));
      else if (own === 'ui') expect(['api']).toContain(room(other));
      else if (own !== 'app') {
        expect(SHARED, `${file} imports ${other}`).toContain(room(other));
        if (room(other) === 'app') expect(other, file).toMatch(/^src\/app\/(live\/|session)/);
      }
    }
  });

  it('keeps files short enough to read', () => {
    const long = files.filter((file) => !/text\/|generated\//.test(file) && readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    for (const file of [...files, 'index.html', 'quiet/index.html', 'u/index.html', 'public/start.js']) {
      if (file.includes('generated')) continue;
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/https?:\/\/(?!www\.w3\.org)[a-z]/);
    }
  });
});
