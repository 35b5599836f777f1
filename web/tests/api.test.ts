import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script of the build, without types
import { generate, generatedFile, services } from '../scripts/api.mjs';

describe('types from the OpenAPI documents', () => {
  it.each(services as string[])('%s are as its committed document says; else run "npm run api"', async (service) => {
    const types = (await (generate as (service: string) => Promise<string | null>)(service)) as string | null;
    const file = (generatedFile as (service: string) => URL)(service);
    if (types === null) expect(existsSync(file)).toBe(false);
    else expect(readFileSync(file, 'utf8')).toBe(types);
  });
});
