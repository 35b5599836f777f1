// Generated from member-service/contracts/openapi.json by "npm run api". Do not edit.
export interface paths {
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members in the order of their names; q finds by the beginning of name, pinyin or number */
        get: operations["list_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One member, as much as the caller may see */
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a member: counselor of the grade and administrator; oneself: interests and locale */
        patch: operations["change"];
        trace?: never;
    };
    "/api/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, what I hold, and which entries I have */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Terms of a union, the latest first, with everybody who holds or held a post */
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/{term}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One term */
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/{term}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a member for a post */
        post: operations["take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/{term}/posts/{post}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a post now */
        post: operations["end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unions/{union}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A union with its departments and those in charge of them */
        get: operations["union"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unions/college": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The college: majors, classes, grades */
        get: operations["college"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unions/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of all unions; needs no sign-in */
        get: operations["names"];
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
        CollegeView: {
            classes: components["schemas"]["SchoolClass"][];
            grades: number[];
            majors: components["schemas"]["Major"][];
            names: components["schemas"]["Names"];
        };
        DepartmentView: {
            id: string;
            inCharge: components["schemas"]["Person"][];
            names: components["schemas"]["Names"];
            open: boolean;
        };
        Major: {
            major: string;
            names: components["schemas"]["Names"];
        };
        Me: {
            administrator: boolean;
            class?: string;
            demo: boolean;
            displayName: string;
            entries: string[];
            /** Format: int32 */
            grade?: number;
            gradesInCharge: number[];
            interests: string[];
            /** @enum {string} */
            kind: "student" | "counselor" | "staff";
            locale: string;
            major?: string;
            member: string;
            posts: components["schemas"]["MePost"][];
            union?: components["schemas"]["MeUnion"];
            /** Format: int64 */
            version: number;
        };
        Member: {
            actions: {
                [key: string]: string;
            };
            class?: string;
            displayName: string;
            /** Format: int32 */
            grade?: number;
            gradesInCharge: number[];
            id: string;
            interests?: string[];
            /** @enum {string} */
            kind: "student" | "counselor" | "staff";
            locale?: string;
            major?: string;
            number?: string;
            posts: components["schemas"]["MemberRowPost"][];
            union?: string;
            /** Format: int64 */
            version: number;
        };
        MemberPatch: {
            class?: string;
            displayName?: string;
            /** Format: int32 */
            grade?: number;
            interests?: string[];
            locale?: string;
            major?: string;
        };
        MemberRow: {
            class?: string;
            displayName: string;
            /** Format: int32 */
            grade?: number;
            id: string;
            major?: string;
            posts: components["schemas"]["MemberRowPost"][];
            union?: string;
        };
        MemberRowPost: {
            departments: string[];
            post: string;
            term: string;
            /** Format: date-time */
            until: string;
        };
        MePost: {
            departments: components["schemas"]["MeUnion"][];
            post: string;
            term: string;
            /** Format: date-time */
            until: string;
        };
        MeUnion: {
            id: string;
            names: components["schemas"]["Names"];
        };
        Names: {
            en: string;
            zh: string;
        };
        NewPost: {
            departments: string[];
            member: string;
            /** @enum {string} */
            post: "president" | "vice-president" | "minister" | "officer";
        };
        PageMemberRow: {
            items?: components["schemas"]["MemberRow"][];
            next?: string;
        };
        Person: {
            displayName: string;
            id: string;
        };
        Post: {
            actions: {
                [key: string]: string;
            };
            departments: string[];
            /** Format: date-time */
            from: string;
            id: string;
            member: components["schemas"]["PostHolder"];
            /** @enum {string} */
            post: "president" | "vice-president" | "minister" | "officer";
            /** Format: date-time */
            until: string;
        };
        PostHolder: {
            displayName: string;
            id: string;
        };
        /** @description What is wrong, in which field, and what to do (RFC 9457) */
        Problem: {
            code: string;
            detail?: string;
            field?: string;
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
        };
        SchoolClass: {
            class: string;
            /** Format: int32 */
            grade: number;
            major: string;
            names: components["schemas"]["Names"];
        };
        Term: {
            actions: {
                [key: string]: string;
            };
            /** Format: date-time */
            from: string;
            id: string;
            posts: components["schemas"]["Post"][];
            /** @enum {string} */
            state: "PREPARED" | "RUNNING" | "HANDING_OVER" | "CLOSED";
            union: string;
            /** Format: date-time */
            until: string;
            /** Format: int64 */
            version: number;
        };
        UnionName: {
            id: string;
            names: components["schemas"]["Names"];
        };
        UnionView: {
            actions: {
                [key: string]: string;
            };
            departments: components["schemas"]["DepartmentView"][];
            id: string;
            names: components["schemas"]["Names"];
            /** Format: int64 */
            version: number;
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
    list_1: {
        parameters: {
            query?: {
                cursor?: string;
                department?: string;
                grade?: number;
                limit?: number;
                post?: string;
                q?: string;
                union?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMemberRow"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description field-not-yours: grades are not shown to this caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, its version as entity tag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such member */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header: {
                /** @description Repeating a command with the same key does nothing twice */
                "Idempotency-Key"?: string;
                /** @description The version the caller saw, as entity tag */
                "If-Match": string;
            };
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberPatch"];
            };
        };
        responses: {
            /** @description The member as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A field is malformed, or major, class or grade unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description field-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such member */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-state: the member has left */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed the member meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My card, its version as entity tag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list: {
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
            /** @description The terms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The term, its version as entity tag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such term */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take: {
        parameters: {
            query?: never;
            header: {
                /** @description Repeating a command with the same key does nothing twice */
                "Idempotency-Key": string;
                /** @description The version the caller saw, as entity tag */
                "If-Match"?: string;
            };
            path: {
                term: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPost"];
            };
        };
        responses: {
            /** @description Named; the term as it is now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            /** @description Unknown member or department */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to name */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such term, or a department not in your charge */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description post-taken, two-presidium-posts, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header: {
                /** @description Repeating a command with the same key does nothing twice */
                "Idempotency-Key": string;
                /** @description The version the caller saw, as entity tag */
                "If-Match"?: string;
            };
            path: {
                post: string;
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended; the term as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to end */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such post, or a department not in your charge */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-state: it has ended already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    union: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                union: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The union, its version as entity tag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such union */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    college: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The college */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollegeView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not set up yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionName"][];
                };
            };
        };
    };
}
