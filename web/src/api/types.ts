/** What the services answer, as this client uses it; tests/contracts.ts holds it against their OpenAPI documents. */
export type * from './types/common';
export type * from './types/member';
export type * from './types/activity';
export type * from './types/attendance';
export type * from './types/plan';
export type * from './types/calendar';
export type * from './types/opinion';
export type * from './types/others';
