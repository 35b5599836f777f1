// Generated from insight-service/contracts/openapi.json by "npm run api". Do not edit.
export interface paths {
    "/api/insight/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/facts/{roster}/{sequence}/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Board: {
            /** Format: date-time */
            asOf?: string;
            openOpinions?: components["schemas"]["Rung"][];
            seatsByGrade?: components["schemas"]["GradeSeats"][];
            signUpsPerMinute?: components["schemas"]["Minute"][];
            totals?: components["schemas"]["Totals"];
        };
        CountingPath: {
            counted?: boolean;
            /** Format: date-time */
            countedAt?: string;
            hearing?: components["schemas"]["Hearing"];
        };
        GradeSeats: {
            /** Format: int32 */
            grade?: number;
            /** Format: int32 */
            members?: number;
            /** Format: int32 */
            seats?: number;
        };
        Hearing: {
            /** Format: date-time */
            heard?: string;
            /** Format: int64 */
            offset?: number;
            /** Format: int32 */
            partition?: number;
            /** Format: date-time */
            sent?: string;
        };
        Minute: {
            /** Format: int32 */
            count?: number;
            /** Format: date-time */
            minute?: string;
        };
        Rung: {
            /** Format: int32 */
            open?: number;
            /** Format: int32 */
            overdue?: number;
            /** Format: int32 */
            rung?: number;
        };
        SseEmitter: {
            /** Format: int64 */
            timeout?: number;
        };
        Totals: {
            /** Format: int32 */
            activities?: number;
            /** Format: int32 */
            opinionsConfirmed?: number;
            /** Format: int32 */
            opinionsOpen?: number;
            /** Format: int32 */
            seats?: number;
            /** Format: int32 */
            waiting?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    board: {
        parameters: {
            query?: {
                union?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Board"];
                };
            };
        };
    };
    follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                roster: string;
                sequence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CountingPath"];
                };
            };
        };
    };
    stream: {
        parameters: {
            query?: {
                union?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SseEmitter"];
                };
            };
        };
    };
}
