// Writes src/api/generated/<service>.ts from the services' committed OpenAPI documents: npm run api
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

export const services = ['member', 'activity', 'feedback', 'notification', 'insight'];
const folder = new URL('../src/api/generated/', import.meta.url);

/** The types of one service's document, or null while it has committed none. */
export async function generate(service) {
  const contract = new URL(`../../${service}-service/contracts/openapi.json`, import.meta.url);
  if (!existsSync(contract)) return null;
  const types = astToString(await openapiTS(JSON.parse(readFileSync(contract, 'utf8')), { alphabetize: true }));
  return `// Generated from ${service}-service/contracts/openapi.json by "npm run api". Do not edit.\n${types}`;
}

export function generatedFile(service) {
  return new URL(`${service}.ts`, folder);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  mkdirSync(folder, { recursive: true });
  for (const service of services) {
    const types = await generate(service);
    if (types === null) console.log(`${service}: no document yet`);
    else {
      writeFileSync(generatedFile(service), types);
      console.log(`${service}: written`);
    }
  }
}
