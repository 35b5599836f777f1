import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const block = (selector: string) => {
  const start = css.indexOf(`${selector} {`);
  return new Map([...css.slice(start, css.indexOf('}', start)).matchAll(/--([\w-]+): (#[0-9A-F]{6});/g)].map((match) => [match[1]!, match[2]!]));
};
const schemes = { light: block(':root'), dark: block(":root[data-mantine-color-scheme='dark']") };

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function ratio(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(Object.entries(schemes))('%s', (name, tokens) => {
  const of = (token: string) => tokens.get(token)!;
  const at = (front: string, back: string, least: number) => expect(ratio(of(front), of(back)), `${front} on ${back}`).toBeGreaterThanOrEqual(least);

  it('reads text at 4.5 and more on every ground', () => {
    for (const ground of ['paper', 'card', 'sunk']) for (const ink of ['ink', 'ink-2', 'jade', 'cinnabar', 'ochre', 'indigo']) at(ink, ground, 4.5);
  });

  it('reads text at its published ratio on paper', () => {
    const said = name === 'light' ? { ink: 14.6, 'ink-2': 6.2, jade: 6.0, cinnabar: 5.6, ochre: 5.6, indigo: 7.0 } : { ink: 15.0, 'ink-2': 8.1, jade: 8.1, cinnabar: 7.0, ochre: 8.8, indigo: 8.2 };
    for (const [token, value] of Object.entries(said)) expect(ratio(of(token), of('paper')), token).toBeCloseTo(value, 0);
  });

  it('shows the edges of controls at 3 and more', () => {
    for (const ground of ['paper', 'card']) at('line', ground, 3);
  });

  it('reads filled buttons', () => {
    at('on-fill', 'jade', name === 'light' ? 5.9 : 6.5);
    at('on-fill', 'cinnabar', 4.5);
    at('paper', 'ink', 7);
  });

  it('reads numbers in cells of the load ramp', () => {
    for (const step of [0, 1, 2, 3]) at('load-low', `load-${step}`, 4.5);
    for (const step of [4, 5]) at('load-high', `load-${step}`, 4.5);
  });

  it('shows series at 3 and more', () => {
    for (const series of [1, 2, 3, 4, 5, 6]) at(`series-${series}`, 'card', 3);
  });
});

describe('raw colours', () => {
  const files = ['src', 'quiet', 'u'].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));

  it.each(files.filter((file) => /\.(css|tsx?)$/.test(file) && !file.endsWith('tokens.css')))('are not in %s', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/#[0-9a-f]{3,8}\b(?=[;,'")\s])|\brgba?\(|\bhsla?\(/i);
  });
});
