import { describe, expect, it } from 'vitest';
import { en } from '../src/ui/text/en';
import { zh } from '../src/ui/text/zh';
import { en as roomEn, zh as roomZh } from '../quiet/words';
import { en as siteEn, fill, zh as siteZh } from '../u/words';

type Tree = { [key: string]: string | Tree | string[] };

function leaves(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(name, value);
    else for (const [inner, words] of leaves(value as Tree, name)) found.set(inner, words);
  }
  return found;
}

const chinese = leaves(zh as unknown as Tree);
const english = leaves(en as unknown as Tree);
const plain = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort();

describe('words in both languages', () => {
  it('have the same keys', () => {
    expect([...new Set([...english.keys()].map(plain))].sort()).toEqual([...chinese.keys()].sort());
  });

  it('give every counted English text its singular and plural', () => {
    for (const key of english.keys()) {
      if (key.endsWith('_one')) expect(english.has(`${plain(key)}_other`), key).toBe(true);
      if (key.endsWith('_other')) expect(english.has(`${plain(key)}_one`), key).toBe(true);
    }
  });

  it('have the same placeholders', () => {
    for (const [key, words] of english) {
      // a singular may say "once" instead of its count
      const spoken = key.endsWith('_one') && !words.includes('{{count}}') ? [...placeholders(words), 'count'].sort() : placeholders(words);
      expect(spoken, key).toEqual(placeholders(chinese.get(plain(key))!));
    }
  });

  it('leave nothing empty, and no Chinese in English', () => {
    for (const [key, words] of [...chinese, ...english]) expect(words.trim(), key).not.toBe('');
    for (const [key, words] of english) expect(words, key).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('have no hand-made space between Chinese and Latin, and full-width punctuation', () => {
    for (const [key, words] of chinese) {
      const bare = words.replace(/\{\{\w+\}\}/g, '');
      expect(bare, key).not.toMatch(/[\u4e00-\u9fff] [A-Za-z0-9]|[A-Za-z0-9] [\u4e00-\u9fff]/);
      expect(bare, key).not.toMatch(/[\u4e00-\u9fff][,;:?!]/);
    }
  });
});

describe('words of the quiet room', () => {
  it('have the same keys', () => {
    expect([...leaves(roomEn as unknown as Tree).keys()].sort()).toEqual([...leaves(roomZh as unknown as Tree).keys()].sort());
  });
});

describe('words of the public site', () => {
  it('have the same places for values', () => {
    const places = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
    for (const key of Object.keys(siteZh) as (keyof typeof siteZh)[]) expect(places(siteEn[key]), key).toEqual(places(siteZh[key]));
    expect(fill('{a} of {b}', { a: 1, b: 'x' })).toBe('1 of x');
  });
});
