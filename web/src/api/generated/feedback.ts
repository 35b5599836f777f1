// Generated from feedback-service/contracts/openapi.json by "npm run api". Do not edit.
export interface paths {
    "/api/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["queue"];
        put?: never;
        post: operations["raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/climb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["climb"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["word"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/publication/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/unsealing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["look"];
        put?: never;
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/unsealing/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/anonymous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The writer's device makes the code: 19 random characters of Crockford's base32 alphabet and Crockford's check character (modulo 37, alphabet extended by *~$=U). id is the first 26 characters of the lower-case base32 form (RFC 4648 alphabet, no padding) of SHA-256("opinion/" + code). Work: the smallest counter for which SHA-256(id + "/" + day + "/" + counter) begins with zeroBits zero bits; day and zeroBits as told by the rules. */
        post: operations["raise_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/anonymous/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/anonymous/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/anonymous/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["thread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["line"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["published"];
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
        Act: {
            act: string;
            code: string;
            /** Format: int32 */
            satisfaction?: number;
            text?: string;
        };
        Asked: {
            reason: string;
        };
        Bearer: {
            code: string;
        };
        CategoryBody: {
            id?: string;
            lane?: string;
            lead?: string;
            names?: components["schemas"]["Names"];
            open?: boolean;
            second?: string;
        };
        ClosedBody: {
            /** Format: date-time */
            at?: string;
            how?: string;
            /** Format: int32 */
            satisfaction?: number;
        };
        Confirmation: {
            /** Format: int32 */
            satisfaction: number;
        };
        EntryBody: {
            /** Format: date-time */
            at?: string;
            by?: unknown;
            kind?: string;
            text?: string;
        };
        LineBody: {
            categories?: components["schemas"]["CategoryBody"][];
            hotline?: string;
            modes?: string[];
            names?: components["schemas"]["Names"];
            owners?: string[];
            union?: string;
        };
        Names: {
            en?: string;
            zh?: string;
        };
        OpeningBody: {
            asker?: components["schemas"]["PersonBody"];
            unsealing?: components["schemas"]["UnsealingBody"];
        };
        OpinionBody: {
            actions?: {
                [key: string]: string;
            };
            asker?: components["schemas"]["PersonBody"];
            category?: string;
            closed?: components["schemas"]["ClosedBody"];
            /** Format: date-time */
            due?: string;
            entries?: components["schemas"]["EntryBody"][];
            gist?: string;
            holders?: components["schemas"]["PersonBody"][];
            hotline?: string;
            id?: string;
            kind?: string;
            lead?: string;
            mode?: string;
            publication?: components["schemas"]["PublicationBody"];
            /** Format: date-time */
            raised?: string;
            /** Format: int32 */
            reopenings?: number;
            result?: components["schemas"]["ResultBody"];
            /** Format: int32 */
            rung?: number;
            second?: string;
            /** Format: date-time */
            silentUntil?: string;
            state?: string;
            steps?: components["schemas"]["StepBody"][];
            taker?: components["schemas"]["PersonBody"];
            text?: string;
            union?: string;
            unsealing?: components["schemas"]["UnsealingBody"];
            /** Format: int64 */
            version?: number;
            /** Format: int32 */
            visit?: number;
        };
        PagePublishedBody: {
            items?: components["schemas"]["PublishedBody"][];
            next?: string;
        };
        PageRow: {
            items?: components["schemas"]["Row"][];
            next?: string;
        };
        PersonBody: {
            displayName?: string;
            id?: string;
        };
        Proof: {
            link?: string;
            words?: string;
        };
        ProofBody: {
            link?: string;
            words?: string;
        };
        PublicationBody: {
            answer?: string;
            approvedBy?: components["schemas"]["PersonBody"];
            objected?: boolean;
            /** Format: date-time */
            objectUntil?: string;
            /** Format: date-time */
            publishedAt?: string;
            question?: string;
            wordedBy?: components["schemas"]["PersonBody"];
        };
        PublishedBody: {
            answer?: string;
            category?: string;
            gist?: string;
            id?: string;
            kind?: string;
            /** Format: date-time */
            publishedAt?: string;
            /** Format: date-time */
            raised?: string;
            result?: string;
            rungs?: number[];
            union?: string;
            /** Format: int32 */
            workingDays?: number;
        };
        Raise: {
            category: string;
            kind: string;
            mode: string;
            text: string;
            union: string;
        };
        Receipt: {
            hotline?: string;
            inNeed?: boolean;
            /** Format: date-time */
            nextRelease?: string;
            state?: string;
        };
        Result: {
            code: string;
            promised?: string;
            proof?: components["schemas"]["Proof"];
            reason?: string;
            words: string;
        };
        ResultBody: {
            /** Format: date-time */
            at?: string;
            by?: components["schemas"]["PersonBody"];
            code?: string;
            pending?: boolean;
            /** Format: date */
            promised?: string;
            proof?: components["schemas"]["ProofBody"];
            reason?: string;
            /** Format: int32 */
            rung?: number;
            signedBy?: components["schemas"]["PersonBody"];
            words?: string;
        };
        Row: {
            category?: string;
            /** Format: date-time */
            due?: string;
            gist?: string;
            holders?: components["schemas"]["PersonBody"][];
            id?: string;
            kind?: string;
            lead?: string;
            mode?: string;
            /** Format: date-time */
            raised?: string;
            /** Format: int32 */
            reopenings?: number;
            /** Format: int32 */
            rung?: number;
            second?: string;
            /** Format: date-time */
            silentUntil?: string;
            state?: string;
            taker?: components["schemas"]["PersonBody"];
            union?: string;
        };
        Rules: {
            /** Format: date */
            day?: string;
            hotline?: string;
            /** Format: int32 */
            maxChars?: number;
            /** Format: date-time */
            nextRelease?: string;
            releases?: string[];
            unions?: components["schemas"]["UnionBody"][];
            /** Format: int32 */
            zeroBits?: number;
        };
        StepBody: {
            /** Format: date-time */
            at?: string;
            cause?: string;
            /** Format: date-time */
            due?: string;
            /** Format: int32 */
            rung?: number;
            skipped?: number[];
        };
        ThreadBody: {
            /** Format: date-time */
            nextRelease?: string;
            opinion?: components["schemas"]["OpinionBody"];
            state?: string;
            waiting?: boolean;
        };
        UnionBody: {
            categories?: components["schemas"]["CategoryBody"][];
            id?: string;
            names?: components["schemas"]["Names"];
        };
        UnsealingBody: {
            agreedAs?: string;
            agreedBy?: components["schemas"]["PersonBody"];
            askedAs?: string;
            /** Format: date-time */
            askedAt?: string;
            askedBy?: components["schemas"]["PersonBody"];
            /** Format: date-time */
            openUntil?: string;
            reason?: string;
        };
        Why: {
            why: string;
        };
        Wording: {
            answer: string;
            question: string;
        };
        Write: {
            kind: string;
            text: string;
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
    queue: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                queue?: string;
                state?: string;
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
                    "*/*": components["schemas"]["PageRow"];
                };
            };
        };
    };
    raise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Raise"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    climb: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirmation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Write"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    word: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wording"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "*/*": components["schemas"]["OpeningBody"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Asked"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpeningBody"];
                };
            };
        };
    };
    agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "*/*": components["schemas"]["OpeningBody"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "*/*": components["schemas"]["OpinionBody"];
                };
            };
        };
    };
    raise_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Raise"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Receipt"];
                };
            };
        };
    };
    act: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Act"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Receipt"];
                };
            };
        };
    };
    rules: {
        parameters: {
            query?: never;
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
                    "*/*": components["schemas"]["Rules"];
                };
            };
        };
    };
    thread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Bearer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ThreadBody"];
                };
            };
        };
    };
    line: {
        parameters: {
            query: {
                union: string;
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
                    "*/*": components["schemas"]["LineBody"];
                };
            };
        };
    };
    mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                    "*/*": components["schemas"]["PageRow"];
                };
            };
        };
    };
    published: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                union: string;
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
                    "*/*": components["schemas"]["PagePublishedBody"];
                };
            };
        };
    };
}
