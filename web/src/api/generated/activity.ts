// Generated from activity-service/contracts/openapi.json by "npm run api". Do not edit.
export interface paths {
    "/api/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put: operations["edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/approval": {
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
    "/api/activities/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/cancellation-cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/cancellation/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/excuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["excuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/sessions/{n}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["attendance"];
        put: operations["arrange_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/sessions/{n}/door-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/sessions/{n}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["see"];
        put: operations["arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/sessions/{n}/roster.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/sessions/{n}/roster.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/sessions/{n}/roster/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/sessions/{n}/scan-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/sessions/{n}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/slot-switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["switchSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/slots/{rank}/clearances/{grade}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["clear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/withdrawal": {
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
    "/api/activities/awaiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["awaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["promises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["site"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{calendar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put: operations["describe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{calendar}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{calendar}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{calendar}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post: operations["open"];
        delete: operations["close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/feeds/{key}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/unions/{union}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["union"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/semesters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/semesters/{semester}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["byKey"];
        put?: never;
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete: operations["giveUp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["decideLeave"];
        post: operations["askLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["withdrawNoShow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ups/{id}/objection": {
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
    "/api/sign-ups/{id}/path": {
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
    "/api/sign-ups/{id}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ticket"];
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
        ActivityBody: {
            audience?: components["schemas"]["AudienceBody"];
            /** @enum {string} */
            circle?: "UNION" | "COLLEGE" | "SCHOOL" | "SOCIETY";
            description?: components["schemas"]["WordsBody"];
            fallbacks?: components["schemas"]["FallbackBody"][];
            kind: string;
            leadDepartment: string;
            /** Format: int32 */
            people?: number;
            sessions: components["schemas"]["SessionBody"][];
            themes?: string[];
            title: components["schemas"]["TitleBody"];
            traits?: string[];
            union: string;
        };
        ActivityRow: {
            /** Format: date-time */
            endsAt?: string;
            id?: string;
            kind?: string;
            leadDepartment?: string;
            mine?: components["schemas"]["MineView"];
            place?: string;
            reason?: string;
            seats?: components["schemas"]["SeatsView"];
            /** Format: date-time */
            startsAt?: string;
            state?: string;
            themes?: string[];
            title?: components["schemas"]["Words"];
            union?: string;
        };
        ActivityView: {
            actions?: {
                [key: string]: string;
            };
            audience?: components["schemas"]["AudienceView"];
            circle?: string;
            description?: components["schemas"]["Words"];
            /** Format: date-time */
            endsAt?: string;
            id?: string;
            kind?: string;
            leadDepartment?: string;
            mine?: components["schemas"]["MineView"];
            /** Format: int32 */
            moves?: number;
            /** Format: int32 */
            people?: number;
            place?: string;
            plan?: components["schemas"]["PlanView"];
            reason?: string;
            responsible?: components["schemas"]["PersonView"];
            seats?: components["schemas"]["SeatsView"];
            semester?: string;
            sessions?: components["schemas"]["SessionView"][];
            slots?: components["schemas"]["SlotView"][];
            /** Format: date-time */
            startsAt?: string;
            state?: string;
            themes?: string[];
            title?: components["schemas"]["Words"];
            traits?: string[];
            union?: string;
            /** Format: int64 */
            version?: number;
        };
        ApprovalBody: {
            agreed: boolean;
            reason?: string;
        };
        ApprovalStep: {
            /** Format: date-time */
            at?: string;
            by?: components["schemas"]["PersonView"];
            level?: string;
        };
        ArrangementBody: {
            /** Format: int32 */
            capacity?: number;
            /** Format: date-time */
            closesAt?: string;
            /** Format: int32 */
            maxParty?: number;
            /** Format: date-time */
            opensAt?: string;
            /** @enum {string} */
            state: "OPEN" | "PAUSED" | "CLOSED";
            /** Format: int32 */
            waitingPlaces?: number;
        };
        AttendanceTermsBody: {
            checkOut: boolean;
        };
        AttendanceView: {
            /** Format: int32 */
            came?: number;
            checkOut?: boolean;
            /** Format: date-time */
            closesAt?: string;
            held?: components["schemas"]["HeldView"][];
            mayDecide?: boolean;
            /** Format: date-time */
            opensAt?: string;
            people?: components["schemas"]["PresenceView"][];
            /** Format: int32 */
            seated?: number;
            /** Format: date-time */
            settlesAt?: string;
            state?: string;
            /** Format: date-time */
            warnsAt?: string;
        };
        AttendeeView: {
            displayName?: string;
            /** Format: int32 */
            grade?: number;
            id?: string;
            major?: string;
        };
        AudienceBody: {
            grades?: number[];
            officersOnly?: boolean;
        };
        AudienceView: {
            grades?: number[];
            officersOnly?: boolean;
        };
        AuditView: {
            checks?: components["schemas"]["Check"][];
            ok?: boolean;
        };
        BetterSlot: {
            /** Format: int32 */
            score?: number;
            sessions?: components["schemas"]["SlotTime"][];
        };
        BreachBody: {
            cost?: string;
            /** @enum {string} */
            ground?: "WEATHER" | "COLLEGE_ORDER" | "SAFETY";
            reason: string;
        };
        BreachView: {
            /** Format: date-time */
            at?: string;
            by?: components["schemas"]["PersonView"];
            ground?: string;
            how?: string;
            reason?: string;
        };
        BunchingView: {
            crowded?: components["schemas"]["WeekStretch"];
            idle?: components["schemas"]["WeekStretch"];
            /** Format: int32 */
            idleIndex?: number;
            /** Format: int32 */
            index?: number;
            /** @enum {string} */
            verdict?: "TOO_FEW" | "EVEN" | "WATCH" | "BUNCHED";
        };
        CalendarBody: {
            grades?: number[];
            names: components["schemas"]["NamesBody"];
            /** @enum {string} */
            scope: "COLLEGE" | "GRADE";
        };
        CalendarEntryView: {
            allDay?: boolean;
            /** @enum {string} */
            kind?: "EXAM" | "PLACEMENT" | "CLASS" | "GRADE_ACTIVITY" | "OFF" | "WORK" | "UNSURE";
            label?: string;
            /** @enum {string} */
            runsLike?: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
            times?: components["schemas"]["Span"][];
            uid?: string;
        };
        CalendarView: {
            entries?: components["schemas"]["CalendarEntryView"][];
            grades?: number[];
            id?: string;
            mayEdit?: boolean;
            names?: components["schemas"]["Names"];
            /** @enum {string} */
            scope?: "COLLEGE" | "GRADE";
            sources?: components["schemas"]["SourceView"][];
            /** Format: int64 */
            version?: number;
        };
        CancellationCost: {
            department?: components["schemas"]["CreditChange"];
            fallbacks?: number[];
            /** Format: int32 */
            seated?: number;
            signOff?: boolean;
            tag?: string;
            union?: components["schemas"]["CreditChange"];
            /** Format: int32 */
            waiting?: number;
        };
        Check: {
            detail?: string;
            name?: string;
            ok?: boolean;
        };
        CheckInBody: {
            code: string;
            /** @enum {string} */
            direction?: "IN" | "OUT";
        };
        ClashView: {
            activity?: string;
            /** Format: date-time */
            endsAt?: string;
            /** Format: int32 */
            grade?: number;
            /** @enum {string} */
            kind?: "EXAM" | "PLACEMENT" | "CLASS" | "GRADE_ACTIVITY" | "OFF" | "OTHER_CURRENT" | "OTHER_FIRST" | "OTHER_LATER" | "REST";
            label?: components["schemas"]["Names"];
            /** Format: double */
            points?: number;
            /** Format: date-time */
            startsAt?: string;
        };
        ClearanceBody: {
            /** @enum {string} */
            answer: "CLEARED" | "OBJECTED";
            /** Format: date-time */
            better?: string;
            reason?: string;
        };
        ConsentBody: {
            can: boolean;
        };
        CreditChange: {
            broken?: components["schemas"]["CreditView"];
            kept?: components["schemas"]["CreditView"];
            now?: components["schemas"]["CreditView"];
        };
        CreditView: {
            /** Format: int32 */
            broken?: number;
            /** Format: int32 */
            excused?: number;
            /** Format: int32 */
            kept?: number;
            /** Format: int32 */
            percent?: number;
            /** Format: int32 */
            streak?: number;
        };
        DepartmentCredit: {
            credit?: components["schemas"]["CreditView"];
            department?: string;
        };
        DepartmentLoad: {
            department?: string;
            load?: components["schemas"]["LoadRow"];
        };
        DoorCodeView: {
            /** Format: date-time */
            closesAt?: string;
            code?: string;
            nextCode?: string;
            /** Format: date-time */
            nextUntil?: string;
            /** Format: date-time */
            opensAt?: string;
            /** Format: date-time */
            until?: string;
        };
        Doubtful: {
            /** Format: int32 */
            count?: number;
            first?: components["schemas"]["DoubtView"][];
        };
        DoubtView: {
            code?: string;
            label?: string;
            leftOut?: boolean;
        };
        EntryView: {
            /** Format: date-time */
            askedUntil?: string;
            /** Format: date-time */
            at?: string;
            member?: components["schemas"]["AttendeeView"];
            party?: components["schemas"]["AttendeeView"][];
            /** Format: int32 */
            position?: number;
            state?: string;
            why?: string;
        };
        FactView: {
            /** Format: date-time */
            at?: string;
            id?: string;
            sequence?: string;
            type?: string;
        };
        FallbackBody: {
            sessions: components["schemas"]["SessionBody"][];
        };
        FeedAddress: {
            address?: string;
        };
        FeedView: {
            open?: boolean;
            /** Format: date-time */
            since?: string;
        };
        GradeClearance: {
            answer?: string;
            /** Format: date-time */
            better?: string;
            /** Format: int32 */
            grade?: number;
            reason?: string;
        };
        GradeLoad: {
            /** Format: int32 */
            grade?: number;
            load?: components["schemas"]["LoadRow"];
            /** Format: int32 */
            people?: number;
        };
        HeldView: {
            /** Format: date-time */
            at?: string;
            by?: string;
            member?: string;
            name?: string;
            scan?: string;
            verdict?: string;
        };
        LeaveBody: {
            reason: string;
        };
        LeaveDecisionBody: {
            approved: boolean;
            why: string;
        };
        LeaveView: {
            state?: string;
            why?: string;
        };
        Line: {
            allDay?: boolean;
            begins?: components["schemas"]["Span"];
            /** @enum {string} */
            kind?: "EXAM" | "PLACEMENT" | "CLASS" | "GRADE_ACTIVITY" | "OFF" | "WORK" | "UNSURE";
            label?: string;
            /** Format: int32 */
            times?: number;
        };
        LoadRow: {
            bunching?: components["schemas"]["BunchingView"];
            sessions?: number[];
        };
        LoadView: {
            all?: components["schemas"]["LoadRow"];
            departments?: components["schemas"]["DepartmentLoad"][];
            drafts?: boolean;
            grades?: components["schemas"]["GradeLoad"][];
            semester?: string;
            union?: string;
            weeks?: components["schemas"]["LoadWeek"][];
        };
        LoadWeek: {
            activities?: string[];
            exams?: number[];
            /** Format: date */
            monday?: string;
            /** Format: int32 */
            openDays?: number;
            placements?: number[];
            /** Format: int32 */
            week?: number;
        };
        MarkBody: {
            /** @enum {string} */
            kind?: "EXAM" | "PLACEMENT" | "CLASS" | "GRADE_ACTIVITY" | "OFF" | "WORK" | "UNSURE";
            /** @enum {string} */
            runsLike?: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        };
        MineView: {
            /** Format: int32 */
            position?: number;
            signUp?: string;
            state?: string;
        };
        MySignUpView: {
            actions?: {
                [key: string]: string;
            };
            activity?: string;
            /** Format: date-time */
            askedUntil?: string;
            /** Format: date-time */
            at?: string;
            /** Format: date-time */
            endsAt?: string;
            id?: string;
            place?: string;
            /** Format: int32 */
            position?: number;
            /** Format: int32 */
            session?: number;
            /** Format: date-time */
            startsAt?: string;
            state?: string;
            title?: components["schemas"]["Words"];
            why?: string;
        };
        Names: {
            en?: string;
            zh?: string;
        };
        NamesBody: {
            en: string;
            zh: string;
        };
        ObjectionBody: {
            text: string;
        };
        PackPersonView: {
            /** Format: int32 */
            grade?: number;
            /** Format: date-time */
            in?: string;
            member?: string;
            name?: string;
            /** Format: date-time */
            out?: string;
            seat?: string;
        };
        PageActivityRow: {
            items?: components["schemas"]["ActivityRow"][];
            next?: string;
        };
        PageSignUpView: {
            items?: components["schemas"]["SignUpView"][];
            next?: string;
        };
        Part: {
            /** Format: int32 */
            count?: number;
            first?: components["schemas"]["Line"][];
        };
        PersonView: {
            displayName?: string;
            id?: string;
        };
        PlanView: {
            approvals?: components["schemas"]["ApprovalStep"][];
            asked?: components["schemas"]["BreachView"];
            changeProposed?: boolean;
            ends?: components["schemas"]["PromiseEndView"][];
            next?: string;
        };
        PresenceView: {
            by?: string;
            /** Format: int32 */
            grade?: number;
            id?: string;
            /** Format: date-time */
            in?: string;
            leave?: components["schemas"]["LeaveView"];
            leaveReason?: string;
            member?: string;
            name?: string;
            objection?: string;
            /** Format: date-time */
            out?: string;
            result?: string;
            warned?: boolean;
        };
        PreviewView: {
            added?: components["schemas"]["Part"];
            changed?: components["schemas"]["Part"];
            doubtful?: components["schemas"]["Doubtful"];
            hash?: string;
            removed?: components["schemas"]["Part"];
            /** Format: int32 */
            same?: number;
            /** Format: int64 */
            version?: number;
        };
        PromiseEndView: {
            /** Format: date-time */
            at?: string;
            ground?: string;
            outcome?: string;
        };
        PromisesView: {
            credit?: components["schemas"]["CreditView"];
            departments?: components["schemas"]["DepartmentCredit"][];
            semester?: string;
            union?: string;
        };
        PublicActivity: {
            by?: components["schemas"]["PublicWords"];
            description?: components["schemas"]["PublicWords"];
            /** Format: date-time */
            endsAt?: string;
            id?: string;
            kind?: string;
            /** Format: date-time */
            movedFrom?: string;
            place?: string;
            reason?: string;
            seats?: components["schemas"]["PublicSeats"];
            /** Format: int32 */
            sessions?: number;
            /** Format: date-time */
            startsAt?: string;
            state?: string;
            title?: components["schemas"]["PublicWords"];
        };
        PublicPromises: {
            /** Format: int32 */
            broken?: number;
            /** Format: int32 */
            kept?: number;
            latest?: boolean[];
            /** Format: int32 */
            percent?: number;
            semester?: components["schemas"]["PublicWords"];
        };
        PublicSeats: {
            /** Format: int32 */
            capacity?: number;
            state?: string;
            /** Format: int32 */
            taken?: number;
            /** Format: int32 */
            waiting?: number;
        };
        PublicSite: {
            items?: components["schemas"]["PublicActivity"][];
            names?: components["schemas"]["PublicWords"];
            next?: string;
            promises?: components["schemas"]["PublicPromises"];
            union?: string;
        };
        PublicWords: {
            en?: string;
            zh?: string;
        };
        RecordView: {
            /** Format: date-time */
            heard?: string;
            /** Format: int64 */
            offset?: number;
            /** Format: int32 */
            partition?: number;
            /** Format: date-time */
            sent?: string;
            topic?: string;
        };
        RosterView: {
            actions?: {
                [key: string]: string;
            };
            /** Format: int32 */
            capacity?: number;
            /** Format: date-time */
            closesAt?: string;
            entries?: components["schemas"]["EntryView"][];
            /** Format: int32 */
            maxParty?: number;
            /** Format: date-time */
            opensAt?: string;
            state?: string;
            /** Format: int32 */
            taken?: number;
            /** Format: int64 */
            version?: number;
            /** Format: int32 */
            waiting?: number;
            /** Format: int32 */
            waitingPlaces?: number;
        };
        ScanAnswersView: {
            answers?: components["schemas"]["ToldView"][];
        };
        ScanBody: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            direction: "IN" | "OUT";
            id: string;
            letIn?: boolean;
            member?: string;
            ticket?: string;
        };
        ScanPackView: {
            activity?: string;
            checkOut?: boolean;
            /** Format: date-time */
            closesAt?: string;
            /** Format: date-time */
            endsAt?: string;
            key?: string;
            /** Format: date-time */
            opensAt?: string;
            people?: components["schemas"]["PackPersonView"][];
            /** Format: int32 */
            session?: number;
            /** Format: date-time */
            startsAt?: string;
        };
        ScansBody: {
            scans: components["schemas"]["ScanBody"][];
            /** Format: date-time */
            sentAt: string;
        };
        ScoreBody: {
            activity?: string;
            /** @enum {string} */
            circle?: "UNION" | "COLLEGE" | "SCHOOL" | "SOCIETY";
            grades?: number[];
            slots: components["schemas"]["SlotBody"][];
            union: string;
        };
        SeatPathView: {
            activity?: string;
            cause?: string;
            entry?: string;
            fact?: components["schemas"]["FactView"];
            name?: string;
            /** Format: date-time */
            received?: string;
            record?: components["schemas"]["RecordView"];
            /** Format: int32 */
            session?: number;
            signUp?: string;
            state?: string;
            title?: components["schemas"]["Words"];
            /** Format: int64 */
            version?: number;
            waiting?: boolean;
        };
        SeatsView: {
            /** Format: int32 */
            capacity?: number;
            /** Format: date-time */
            closesAt?: string;
            /** Format: int32 */
            maxParty?: number;
            /** Format: date-time */
            opensAt?: string;
            state?: string;
            /** Format: int32 */
            taken?: number;
            /** Format: int32 */
            waiting?: number;
            /** Format: int32 */
            waitingPlaces?: number;
        };
        SemesterView: {
            current?: boolean;
            /** Format: date */
            from?: string;
            id?: string;
            names?: components["schemas"]["Words"];
            /** Format: date */
            until?: string;
            /** Format: int32 */
            weeks?: number;
        };
        SessionBody: {
            /** Format: date-time */
            endsAt: string;
            place: string;
            /** Format: date-time */
            startsAt: string;
        };
        SessionView: {
            /** Format: date-time */
            endsAt?: string;
            mine?: components["schemas"]["MySignUpView"];
            place?: string;
            seats?: components["schemas"]["SeatsView"];
            /** Format: int32 */
            session?: number;
            /** Format: date-time */
            startsAt?: string;
        };
        SignOffBody: {
            agreed: boolean;
        };
        SignUpBody: {
            activity: string;
            party?: string[];
            /** Format: int32 */
            session?: number;
            slots?: number[];
        };
        SignUpView: {
            actions?: {
                [key: string]: string;
            };
            activity?: string;
            /** Format: date-time */
            askedUntil?: string;
            /** Format: date-time */
            at?: string;
            /** Format: date-time */
            endsAt?: string;
            id?: string;
            party?: string[];
            place?: string;
            /** Format: int32 */
            position?: number;
            /** Format: int32 */
            session?: number;
            /** Format: date-time */
            startsAt?: string;
            state?: string;
            title?: components["schemas"]["Words"];
            why?: string;
        };
        SlotBody: {
            sessions: components["schemas"]["StretchBody"][];
        };
        SlotScore: {
            /** @enum {string} */
            band?: "FREE" | "REASON" | "COLLISION";
            better?: components["schemas"]["BetterSlot"][];
            /** Format: int32 */
            blockedPercent?: number;
            codes?: ("COLLISION" | "EXAM_BLOCK" | "OUT_OF_HOURS")[];
            parts?: components["schemas"]["ClashView"][];
            /** Format: int32 */
            score?: number;
            /** Format: int32 */
            worstSession?: number;
        };
        SlotSession: {
            /** Format: date-time */
            endsAt?: string;
            place?: string;
            /** Format: int32 */
            session?: number;
            /** Format: date-time */
            startsAt?: string;
        };
        SlotTime: {
            /** Format: date-time */
            endsAt?: string;
            /** Format: date-time */
            startsAt?: string;
        };
        SlotView: {
            clearances?: components["schemas"]["GradeClearance"][];
            cleared?: boolean;
            current?: boolean;
            /** Format: int32 */
            rank?: number;
            safety?: string;
            sessions?: components["schemas"]["SlotSession"][];
        };
        SourceSummary: {
            /** Format: date-time */
            at?: string;
            /** Format: int32 */
            entries?: number;
            name?: string;
        };
        SourceView: {
            /** Format: date-time */
            at?: string;
            /** Format: int32 */
            entries?: number;
            name?: string;
        };
        Span: {
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
        };
        StretchBody: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
        };
        Summary: {
            grades?: number[];
            id?: string;
            names?: components["schemas"]["Names"];
            /** @enum {string} */
            scope?: "COLLEGE" | "GRADE";
            sources?: components["schemas"]["SourceSummary"][];
        };
        SwitchBody: {
            /** Format: int32 */
            rank: number;
        };
        TicketView: {
            actions?: {
                [key: string]: string;
            };
            checkOut?: boolean;
            /** Format: date-time */
            closesAt?: string;
            id?: string;
            /** Format: date-time */
            in?: string;
            key?: string;
            leave?: components["schemas"]["LeaveView"];
            objected?: boolean;
            /** Format: date-time */
            opensAt?: string;
            /** Format: date-time */
            out?: string;
            result?: string;
            state?: string;
            /** Format: date-time */
            warnedUntil?: string;
        };
        TitleBody: {
            en: string;
            zh: string;
        };
        ToldView: {
            /** Format: date-time */
            at?: string;
            by?: string;
            held?: boolean;
            member?: string;
            name?: string;
            scan?: string;
            verdict?: string;
        };
        WeekStretch: {
            /** Format: int32 */
            days?: number;
            /** Format: int32 */
            from?: number;
            /** Format: int32 */
            sessions?: number;
            /** Format: int32 */
            to?: number;
        };
        WithdrawalBody: {
            reason?: string;
        };
        Words: {
            en?: string;
            zh?: string;
        };
        WordsBody: {
            en: string;
            zh: string;
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
                from?: string;
                grade?: number;
                kind?: string;
                limit?: number;
                semester?: string;
                state?: "DRAFT" | "FILED" | "APPROVED" | "ANNOUNCED" | "POSTPONED" | "CANCELLED" | "HELD" | "WITHDRAWN";
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
                    "*/*": components["schemas"]["PageActivityRow"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    one_1: {
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
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    edit: {
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
                "application/json": components["schemas"]["ActivityBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    announce: {
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
                    "*/*": components["schemas"]["ActivityView"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    cancel: {
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
                "application/json": components["schemas"]["BreachBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    cost: {
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
                    "*/*": components["schemas"]["CancellationCost"];
                };
            };
        };
    };
    signOff: {
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
                "application/json": components["schemas"]["SignOffBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    excuse: {
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
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    file: {
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
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    postpone: {
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
                "application/json": components["schemas"]["BreachBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    attendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
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
                    "*/*": components["schemas"]["AttendanceView"];
                };
            };
        };
    };
    arrange_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceTermsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AttendanceView"];
                };
            };
        };
    };
    code: {
        parameters: {
            query: {
                direction: string;
            };
            header?: never;
            path: {
                id: string;
                n: number;
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
                    "*/*": components["schemas"]["DoorCodeView"];
                };
            };
        };
    };
    see: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
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
                    "*/*": components["schemas"]["RosterView"];
                };
            };
        };
    };
    arrange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangementBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RosterView"];
                };
            };
        };
    };
    csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
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
                    "*/*": string;
                };
            };
        };
    };
    xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
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
                    "*/*": string;
                };
            };
        };
    };
    audit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
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
                    "*/*": components["schemas"]["AuditView"];
                };
            };
        };
    };
    pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
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
                    "*/*": components["schemas"]["ScanPackView"];
                };
            };
        };
    };
    scans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScansBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ScanAnswersView"];
                };
            };
        };
    };
    switchSlot: {
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
                "application/json": components["schemas"]["SwitchBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grade: number;
                id: string;
                rank: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    awaiting: {
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
                    "*/*": components["schemas"]["ActivityView"][];
                };
            };
        };
    };
    promises: {
        parameters: {
            query: {
                semester?: string;
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
                    "*/*": components["schemas"]["PromisesView"];
                };
            };
        };
    };
    site: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                union: string;
                when?: string;
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
                    "*/*": components["schemas"]["PublicSite"];
                };
            };
        };
    };
    scores: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SlotScore"][];
                };
            };
        };
    };
    list: {
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
                    "*/*": components["schemas"]["Summary"][];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: {
                from?: string;
                until?: string;
            };
            header?: never;
            path: {
                calendar: string;
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
                    "*/*": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                calendar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    mark: {
        parameters: {
            query: {
                uid: string;
            };
            header?: never;
            path: {
                calendar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    replace: {
        parameters: {
            query: {
                hash: string;
                otherwise?: "EXAM" | "PLACEMENT" | "CLASS" | "GRADE_ACTIVITY" | "OFF" | "WORK" | "UNSURE";
                source: string;
            };
            header?: never;
            path: {
                calendar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/calendar": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query: {
                otherwise?: "EXAM" | "PLACEMENT" | "CLASS" | "GRADE_ACTIVITY" | "OFF" | "WORK" | "UNSURE";
                source: string;
            };
            header?: never;
            path: {
                calendar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/calendar": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    mine: {
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
                    "*/*": components["schemas"]["FeedView"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FeedAddress"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    feed: {
        parameters: {
            query?: {
                lang?: string;
            };
            header?: never;
            path: {
                key: string;
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
                    "text/calendar;charset=UTF-8": string;
                };
            };
        };
    };
    union: {
        parameters: {
            query?: {
                lang?: string;
            };
            header?: never;
            path: {
                union: string;
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
                    "text/calendar;charset=UTF-8": string;
                };
            };
        };
    };
    list_2: {
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
                    "*/*": components["schemas"]["SemesterView"][];
                };
            };
        };
    };
    load: {
        parameters: {
            query: {
                union: string;
            };
            header?: never;
            path: {
                semester: string;
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
                    "*/*": components["schemas"]["LoadView"];
                };
            };
        };
    };
    byKey: {
        parameters: {
            query: {
                cursor?: string;
                key: string;
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
                    "*/*": components["schemas"]["PageSignUpView"] | components["schemas"]["SignUpView"];
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SignUpView"];
                };
            };
        };
    };
    one_2: {
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
                    "*/*": components["schemas"]["SignUpView"];
                };
            };
        };
    };
    giveUp: {
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
                    "*/*": components["schemas"]["SignUpView"];
                };
            };
        };
    };
    checkIn: {
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
                "application/json": components["schemas"]["CheckInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketView"];
                };
            };
        };
    };
    answer: {
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
                "application/json": components["schemas"]["ConsentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SignUpView"];
                };
            };
        };
    };
    decideLeave: {
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
                "application/json": components["schemas"]["LeaveDecisionBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askLeave: {
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
                "application/json": components["schemas"]["LeaveBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketView"];
                };
            };
        };
    };
    withdrawNoShow: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketView"];
                };
            };
        };
    };
    follow: {
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
                    "*/*": components["schemas"]["SeatPathView"];
                };
            };
        };
    };
    ticket: {
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
                    "*/*": components["schemas"]["TicketView"];
                };
            };
        };
    };
}
