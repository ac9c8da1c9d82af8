// Made by openapi-typescript.

export interface paths {
    "/sse/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read events as they are published
         * @description In a browser, connect with `const source = new EventSource('/sse/jobs')`, and listen by the name of the event: `source.addEventListener('progress', ({ data }) => console.log(JSON.parse(data)))`. EventSource reconnects by itself, and then gets what it missed.
         */
        get: operations["streamSseJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sse/jobs/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read events as they are published
         * @description In a browser, connect with `const source = new EventSource('/sse/jobs/done')`, and listen by the name of the event: `source.addEventListener('job.done', ({ data }) => console.log(JSON.parse(data)))`. EventSource reconnects by itself, and then gets what it missed.
         */
        get: operations["streamSseJobsDone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sse/old": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read events as they are published
         * @deprecated
         * @description In a browser, connect with `const source = new EventSource('/sse/old')`, and listen by the name of the event: `source.addEventListener('old', ({ data }) => console.log(JSON.parse(data)))`. EventSource reconnects by itself, and then gets what it missed.
         */
        get: operations["streamSseOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sse/rooms/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listen in a room
         * @description What is said there.
         */
        get: operations["streamSseRoomsRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sse/exact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read events as they are published
         * @deprecated
         * @description In a browser, connect with `const source = new EventSource('/sse/exact')`, and listen by the name of the event: `source.addEventListener('message', ({ data }) => console.log(JSON.parse(data)))`. EventSource reconnects by itself, and then gets what it missed.
         */
        get: operations["streamSseExact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sse/internal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read events as they are published
         * @description In a browser, connect with `const source = new EventSource('/sse/internal')`, and listen by the name of the event: `source.addEventListener('message', ({ data }) => console.log(JSON.parse(data)))`. EventSource reconnects by itself, and then gets what it missed.
         */
        get: operations["streamSseInternal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sse/count/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the events of one request
         * @description In a browser, connect with `const source = new EventSource('/sse/count/{from}')`, and listen by the name of the event: `source.addEventListener('tick', ({ data }) => console.log(JSON.parse(data)))`. EventSource reconnects by itself where the stream breaks, and says which event it has seen last.
         */
        get: operations["streamSseCountFrom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open a room
         * @description Or change it.
         */
        put: operations["putRoom"];
        post?: never;
        /**
         * Close a room
         * @deprecated
         */
        delete: operations["deleteRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** ChatMessage */
        ChatMessage: {
            from: string;
            text: string;
            at?: [
                number,
                number
            ];
        };
        /**
         * ClosingEvent
         * @description The last event of a stream that the server ends.
         */
        ClosingEvent: {
            /**
             * @description shutdown: the server ends. slow: the reader fell too far behind. busy: the server takes no readers now. expired: the stream is as old as it may become, or the grant of the reader ends. kicked: an operator ended it, or another reader came with the same one-stream credential. failed: the server could not go on.
             * @enum {string}
             */
            reason: "shutdown" | "slow" | "busy" | "expired" | "kicked" | "failed";
            /** @description Whether the client may come back, after the time in retry. */
            reconnect: boolean;
        };
        /**
         * closing
         * @description The last event. It has the id stop where the client shall not come back, and else none.
         */
        ClosingStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "closing";
            /** @description stop tells EventSource not to come back. Otherwise the event has no id of its own; a reader that keeps the last one finds it here. */
            id?: "stop" | string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            data: components["schemas"]["ClosingEvent"];
        };
        /**
         * ConnectedEvent
         * @description The first event of a stream that was not refused.
         */
        ConnectedEvent: {
            /** @description Names this connection. */
            clientId: string;
            /**
             * Format: date-time
             * @description When it was sent, by the clock of the server, in UTC.
             */
            serverTime: string;
            /** @description Milliseconds of silence after which a keep-alive is sent; 0 sends none. */
            keepAliveMs: number;
            /** @description Whether the stream goes on from the position that was asked for, with nothing lost. */
            resumed: boolean;
            /**
             * Format: date-time
             * @description When the grant of the reader ends, by the clock of the server, in UTC. Its stream ends then at the latest, with the reason expired. Left out where it does not end.
             */
            expiresAt?: string;
        };
        /**
         * connected
         * @description The first event. Its id is where the stream starts; it has none where a gap follows, which then has it.
         */
        ConnectedStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "connected";
            /** @description A position. A stream that is asked for with it as Last-Event-ID goes on after it. */
            id?: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            data: components["schemas"]["ConnectedEvent"];
        };
        /**
         * GapEvent
         * @description Events after requested, up to and with resumedAt, may have been lost.
         */
        GapEvent: {
            /**
             * @description evicted: no longer kept. epoch: the position is of another life of the log. unknown: the position could not be read. slow: the reader fell too far behind.
             * @enum {string}
             */
            reason: "evicted" | "epoch" | "unknown" | "slow";
            /** @description Where the reader stood; null where that could not be read. */
            requested: {
                /** @description Names one life of the log; offsets of two epochs cannot be compared. */
                epoch: string;
                /** @description Ascends with every message of an epoch. */
                offset: number;
            } | null;
            /** @description Where the reader goes on. */
            resumedAt: {
                /** @description Names one life of the log; offsets of two epochs cannot be compared. */
                epoch: string;
                /** @description Ascends with every message of an epoch. */
                offset: number;
            };
            /** @description Milliseconds over which clients spread at random what they load again. There if many readers are told of the same gap at once, as always with epoch. */
            reloadSpreadMs?: number;
        };
        /**
         * gap
         * @description Events may have been lost. Its id is where the stream goes on.
         */
        GapStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "gap";
            /** @description A position. A stream that is asked for with it as Last-Event-ID goes on after it. */
            id: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            data: components["schemas"]["GapEvent"];
        };
        Job: {
            /** Format: uuid */
            id: string;
            name: string | null;
            /** Format: date-time */
            at: string;
        };
        JobDone: {
            job: components["schemas"]["Job"];
            outcome: "good" | {
                reason: string;
            };
        };
        /** job.done */
        JobDoneStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "job.done";
            /** @description Where the event stands. A stream that is asked for with it as Last-Event-ID goes on after the event. */
            id: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            /** @description When the message was published, in milliseconds since 1970. Only with meta=1; EventSource passes over it. */
            time?: number;
            /** @description The channel of the message. Only with meta=1; EventSource passes over it. */
            channel?: string;
            data: components["schemas"]["JobDone"];
        };
        /** message */
        MessageStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "message";
            /** @description Where the event stands. A stream that is asked for with it as Last-Event-ID goes on after the event. */
            id: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            /** @description When the message was published, in milliseconds since 1970. Only with meta=1; EventSource passes over it. */
            time?: number;
            /** @description The channel of the message. Only with meta=1; EventSource passes over it. */
            channel?: string;
            data: components["schemas"]["ChatMessage"];
        };
        Old: string;
        /**
         * old
         * @deprecated
         * @description Use `progress`.
         */
        OldStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "old";
            /** @description Where the event stands. A stream that is asked for with it as Last-Event-ID goes on after the event. */
            id: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            /** @description When the message was published, in milliseconds since 1970. Only with meta=1; EventSource passes over it. */
            time?: number;
            /** @description The channel of the message. Only with meta=1; EventSource passes over it. */
            channel?: string;
            data: components["schemas"]["Old"];
        };
        /**
         * any other event
         * @description An event that is not declared. Its data can be any JSON.
         */
        OtherStreamEvent: {
            event: string;
            /** @description Where the event stands. A stream that is asked for with it as Last-Event-ID goes on after the event. */
            id: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            /** @description When the message was published, in milliseconds since 1970. Only with meta=1; EventSource passes over it. */
            time?: number;
            /** @description The channel of the message. Only with meta=1; EventSource passes over it. */
            channel?: string;
            /** @description Any JSON. */
            data: unknown;
        };
        /**
         * position
         * @description Moves the last event id on where nothing else was sent for a while. Its data is empty; who does not listen for it sees nothing of it.
         */
        PositionStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "position";
            /** @description A position. A stream that is asked for with it as Last-Event-ID goes on after it. */
            id: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            /** @constant */
            data: "";
        };
        /**
         * Problem
         * @description A problem document (RFC 9457) that also says ok: false and the error as a sentence.
         */
        Problem: {
            /** @description A URI that names the kind of problem; about:blank where the status says it all. */
            type: string;
            /** @description The kind of problem in a few words. */
            title: string;
            /** @description The HTTP status of this answer. */
            status: number;
            /** @description What is wrong with this request, as a sentence. */
            detail: string;
            /**
             * @description Always false.
             * @constant
             */
            ok: false;
            /** @description The same sentence as detail. */
            error: string;
            /** @description A stable, machine-readable name of what went wrong, such as invalid_data. */
            code?: string;
            /** @description What is wrong with the body, place by place. */
            issues?: {
                /** @description Property names and array indexes from the root of the body; empty for the body itself. */
                path: (string | number)[];
                /** @description A sentence that says what is wrong there. */
                message: string;
            }[];
        };
        /**
         * Progress
         * @description How far a job is.
         */
        Progress: {
            job: components["schemas"]["Job"];
            /** @default 0 */
            percent: number;
            /** @enum {string} */
            state: "running" | "done";
        };
        /**
         * progress
         * @description How far a job is.
         */
        ProgressStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "progress";
            /** @description Where the event stands. A stream that is asked for with it as Last-Event-ID goes on after the event. */
            id: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            /** @description When the message was published, in milliseconds since 1970. Only with meta=1; EventSource passes over it. */
            time?: number;
            /** @description The channel of the message. Only with meta=1; EventSource passes over it. */
            channel?: string;
            data: components["schemas"]["Progress"];
        };
        /**
         * RequestClosingEvent
         * @description The last event of a stream that was made for one request.
         */
        RequestClosingEvent: {
            /**
             * @description done: all was said. failed: the server could not go on. shutdown: the server ends. slow: the client takes too little. busy: the server takes no clients now. expired: the stream is as old as it may become, or the grant of the client ends. kicked: another client came with the same one-stream credential.
             * @enum {string}
             */
            reason: "done" | "failed" | "shutdown" | "slow" | "busy" | "expired" | "kicked";
            /** @description Whether the client may come back, after the time in retry. */
            reconnect: boolean;
        };
        /**
         * closing
         * @description The last event. It has the id stop where the client shall not come back, and else none.
         */
        RequestClosingStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "closing";
            /** @description stop tells EventSource not to come back. Otherwise the event has no id of its own; a reader that keeps the last one finds it here. */
            id?: "stop" | string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            data: components["schemas"]["RequestClosingEvent"];
        };
        /**
         * connected
         * @description The first event. Its field resumed says whether the request brought an id to go on from.
         */
        RequestConnectedStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "connected";
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            data: components["schemas"]["ConnectedEvent"];
        };
        /** tick */
        RequestTickStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "tick";
            /** @description Where there is one, a stream that is asked for with it as Last-Event-ID may go on after the event. */
            id?: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            data: components["schemas"]["Tick"];
        };
        /** Room */
        Room: {
            /** @default  */
            title: string;
        };
        /** RoomInput */
        RoomInput: {
            /** @default  */
            title: string;
        };
        /** Any event of streamSseCountFrom */
        StreamSseCountFromEvent: components["schemas"]["RequestTickStreamEvent"] | components["schemas"]["RequestConnectedStreamEvent"] | components["schemas"]["RequestClosingStreamEvent"];
        /** Any event of streamSseInternal */
        StreamSseInternalEvent: components["schemas"]["MessageStreamEvent"] | components["schemas"]["TypingStreamEvent"] | components["schemas"]["ConnectedStreamEvent"] | components["schemas"]["GapStreamEvent"] | components["schemas"]["ClosingStreamEvent"] | components["schemas"]["PositionStreamEvent"];
        /** Any event of streamSseJobsDone */
        StreamSseJobsDoneEvent: components["schemas"]["JobDoneStreamEvent"] | components["schemas"]["ConnectedStreamEvent"] | components["schemas"]["GapStreamEvent"] | components["schemas"]["ClosingStreamEvent"] | components["schemas"]["PositionStreamEvent"];
        /** Any event of streamSseJobs */
        StreamSseJobsEvent: (components["schemas"]["ProgressStreamEvent"] | components["schemas"]["JobDoneStreamEvent"] | components["schemas"]["OldStreamEvent"] | components["schemas"]["ConnectedStreamEvent"] | components["schemas"]["GapStreamEvent"] | components["schemas"]["ClosingStreamEvent"] | components["schemas"]["PositionStreamEvent"]) | components["schemas"]["OtherStreamEvent"];
        /** Any event of streamSseOld */
        StreamSseOldEvent: components["schemas"]["OldStreamEvent"] | components["schemas"]["ConnectedStreamEvent"] | components["schemas"]["GapStreamEvent"] | components["schemas"]["ClosingStreamEvent"] | components["schemas"]["PositionStreamEvent"];
        /** Any event of streamSseRoomsRoom */
        StreamSseRoomsRoomEvent: components["schemas"]["MessageStreamEvent"] | components["schemas"]["TypingStreamEvent"] | components["schemas"]["ConnectedStreamEvent"] | components["schemas"]["GapStreamEvent"] | components["schemas"]["ClosingStreamEvent"] | components["schemas"]["PositionStreamEvent"];
        /**
         * Tick
         * @example {
         *       "n": 1
         *     }
         */
        Tick: {
            n: number;
        };
        Typing: {
            who?: string[];
        };
        /** typing */
        TypingStreamEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "typing";
            /** @description Where the event stands. A stream that is asked for with it as Last-Event-ID goes on after the event. */
            id: string;
            /** @description Milliseconds to wait before reconnecting; EventSource heeds it. */
            retry?: number;
            /** @description When the message was published, in milliseconds since 1970. Only with meta=1; EventSource passes over it. */
            time?: number;
            /** @description The channel of the message. Only with meta=1; EventSource passes over it. */
            channel?: string;
            data: components["schemas"]["Typing"];
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
    streamSseJobs: {
        parameters: {
            query?: {
                /** @description Only events of this name; may be repeated. Default: every event of the stream. */
                event?: string[];
                /** @description Only events of this channel; may be repeated. Default: broadcast. */
                channel?: string[];
                /** @description Whether each message also says when it was published, in a field time, and its channel: 1 for yes, 0 (default) for no. */
                meta?: "0" | "1";
                /** @description As the header Last-Event-ID, for clients that cannot set headers; the header wins. */
                lastEventId?: string;
            };
            header?: {
                /** @description The id of the last event received. The stream goes on after it, or says with a gap event that it cannot. EventSource sends it by itself when it reconnects. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description An endless stream of events. The first is connected; a stream that the server ends has closing as its last. Where the server takes no readers now, closing with the reason busy is the only one.
             *
             *     The `schema` describes one event after parsing, with JSON in its `data` already decoded. That is a convention: this version of OpenAPI cannot describe the items of a stream. The exact schema of an item is in `x-itemSchema`.
             */
            200: {
                headers: {
                    /** @description Keeps caches and compressing proxies away. */
                    "Cache-Control": "no-cache, no-transform";
                    /** @description Keeps proxies from holding events back. */
                    "X-Accel-Buffering": "no";
                    /** @description There if the stream is compressed, which the client has to take. */
                    "Content-Encoding"?: "gzip";
                    /** @description Names Accept-Encoding, as that decides whether the stream is compressed, and other fields that decide. */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamSseJobsEvent"];
                };
            };
            /** @description Do not come back: Last-Event-ID was stop, the id of a closing event that ends for good. */
            204: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path or the query asks for what the stream does not serve, or for too much of it, or cannot be read. */
            400: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accept excludes text/event-stream. */
            406: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem: another method (405), a page of an origin that is not allowed (403), a host that is not allowed (421), a request that is not HTTP (400), takes too long (408), has headers that are too large (431) or an Expect that cannot be met (417). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamSseJobsDone: {
        parameters: {
            query?: {
                /** @description Only events of this name; may be repeated. Default: every event of the stream. */
                event?: "job.done"[];
                /** @description Whether each message also says when it was published, in a field time, and its channel: 1 for yes, 0 (default) for no. */
                meta?: "0" | "1";
                /** @description As the header Last-Event-ID, for clients that cannot set headers; the header wins. */
                lastEventId?: string;
            };
            header?: {
                /** @description The id of the last event received. The stream goes on after it, or says with a gap event that it cannot. EventSource sends it by itself when it reconnects. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description An endless stream of events. The first is connected; a stream that the server ends has closing as its last.
             *
             *     The `schema` describes one event after parsing, with JSON in its `data` already decoded. That is a convention: this version of OpenAPI cannot describe the items of a stream. The exact schema of an item is in `x-itemSchema`.
             */
            200: {
                headers: {
                    /** @description Keeps caches and compressing proxies away. */
                    "Cache-Control": "no-cache, no-transform";
                    /** @description Keeps proxies from holding events back. */
                    "X-Accel-Buffering": "no";
                    /** @description There if the stream is compressed, which the client has to take. */
                    "Content-Encoding"?: "gzip";
                    /** @description Names Accept-Encoding, as that decides whether the stream is compressed, and other fields that decide. */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamSseJobsDoneEvent"];
                };
            };
            /** @description Do not come back: Last-Event-ID was stop, the id of a closing event that ends for good. */
            204: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path or the query asks for what the stream does not serve, or for too much of it, or cannot be read. */
            400: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accept excludes text/event-stream. */
            406: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address of the client has as many readers as one may have, or the client came too often. */
            429: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes no readers now. */
            503: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem: another method (405), a page of an origin that is not allowed (403), a host that is not allowed (421), a request that is not HTTP (400), takes too long (408), has headers that are too large (431) or an Expect that cannot be met (417). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamSseOld: {
        parameters: {
            query?: {
                /** @description Only events of this name; may be repeated. Default: every event of the stream. */
                event?: "old"[];
                /** @description Whether each message also says when it was published, in a field time, and its channel: 1 for yes, 0 (default) for no. */
                meta?: "0" | "1";
                /** @description As the header Last-Event-ID, for clients that cannot set headers; the header wins. */
                lastEventId?: string;
            };
            header?: {
                /** @description The id of the last event received. The stream goes on after it, or says with a gap event that it cannot. EventSource sends it by itself when it reconnects. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description An endless stream of events. The first is connected; a stream that the server ends has closing as its last. Where the server takes no readers now, closing with the reason busy is the only one.
             *
             *     The `schema` describes one event after parsing, with JSON in its `data` already decoded. That is a convention: this version of OpenAPI cannot describe the items of a stream. The exact schema of an item is in `x-itemSchema`.
             */
            200: {
                headers: {
                    /** @description Keeps caches and compressing proxies away. */
                    "Cache-Control": "no-cache, no-transform";
                    /** @description Keeps proxies from holding events back. */
                    "X-Accel-Buffering": "no";
                    /** @description There if the stream is compressed, which the client has to take. */
                    "Content-Encoding"?: "gzip";
                    /** @description Names Accept-Encoding, as that decides whether the stream is compressed, and other fields that decide. */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamSseOldEvent"];
                };
            };
            /** @description Do not come back: Last-Event-ID was stop, the id of a closing event that ends for good. */
            204: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path or the query asks for what the stream does not serve, or for too much of it, or cannot be read. */
            400: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accept excludes text/event-stream. */
            406: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem: another method (405), a page of an origin that is not allowed (403), a host that is not allowed (421), a request that is not HTTP (400), takes too long (408), has headers that are too large (431) or an Expect that cannot be met (417). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamSseRoomsRoom: {
        parameters: {
            query?: {
                /** @description Only events of this name; may be repeated. Default: every event of the stream. */
                event?: ("message" | "typing")[];
                /** @description Only events of this channel; may be repeated. One of `room:{room}`, `lobby`. Default: every channel listed. */
                channel?: string[];
                /** @description Whether each message also says when it was published, in a field time, and its channel: 1 for yes, 0 (default) for no. */
                meta?: "0" | "1";
                /** @description As the header Last-Event-ID, for clients that cannot set headers; the header wins. */
                lastEventId?: string;
            };
            header?: {
                /** @description The id of the last event received. The stream goes on after it, or says with a gap event that it cannot. EventSource sends it by itself when it reconnects. */
                "Last-Event-ID"?: string;
            };
            path: {
                /**
                 * @description Which one.
                 * @example kitchen
                 */
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description All that is said.
             *
             *     The `schema` describes one event after parsing, with JSON in its `data` already decoded. That is a convention: this version of OpenAPI cannot describe the items of a stream. The exact schema of an item is in `x-itemSchema`.
             */
            200: {
                headers: {
                    /** @description Keeps caches and compressing proxies away. */
                    "Cache-Control": "no-cache, no-transform";
                    /** @description Keeps proxies from holding events back. */
                    "X-Accel-Buffering": "no";
                    /** @description There if the stream is compressed, which the client has to take. */
                    "Content-Encoding"?: "gzip";
                    /** @description Names Accept-Encoding, as that decides whether the stream is compressed, and other fields that decide. */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamSseRoomsRoomEvent"];
                };
            };
            /** @description Do not come back: Last-Event-ID was stop, the id of a closing event that ends for good. */
            204: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path or the query asks for what the stream does not serve, or for too much of it, or cannot be read. */
            400: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accept excludes text/event-stream. */
            406: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server takes no readers now. */
            503: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem: another method (405), a page of an origin that is not allowed (403), a host that is not allowed (421), a request that is not HTTP (400), takes too long (408), has headers that are too large (431) or an Expect that cannot be met (417). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamSseExact: {
        parameters: {
            query?: {
                /** @description Only events of this name; may be repeated. Default: every event of the stream. */
                event?: string[];
                /** @description Whether each message also says when it was published, in a field time, and its channel: 1 for yes, 0 (default) for no. */
                meta?: "0" | "1";
                /** @description As the header Last-Event-ID, for clients that cannot set headers; the header wins. */
                lastEventId?: string;
            };
            header?: {
                /** @description The id of the last event received. The stream goes on after it, or says with a gap event that it cannot. EventSource sends it by itself when it reconnects. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description An endless stream of events. The first is connected; a stream that the server ends has closing as its last. Where the server takes no readers now, closing with the reason busy is the only one.
             *
             *     The `schema` describes one event after parsing, with JSON in its `data` already decoded. That is a convention: this version of OpenAPI cannot describe the items of a stream. The exact schema of an item is in `x-itemSchema`.
             */
            203: {
                headers: {
                    /** @description Keeps caches and compressing proxies away. */
                    "Cache-Control": "no-cache, no-transform";
                    /** @description Keeps proxies from holding events back. */
                    "X-Accel-Buffering": "no";
                    /** @description There if the stream is compressed, which the client has to take. */
                    "Content-Encoding"?: "gzip";
                    /** @description Names Accept-Encoding, as that decides whether the stream is compressed, and other fields that decide. */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        event: string;
                        data: string;
                    };
                };
            };
            /** @description Do not come back: Last-Event-ID was stop, the id of a closing event that ends for good. */
            204: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path or the query asks for what the stream does not serve, or for too much of it, or cannot be read. */
            400: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accept excludes text/event-stream. */
            406: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem: another method (405), a page of an origin that is not allowed (403), a host that is not allowed (421), a request that is not HTTP (400), takes too long (408), has headers that are too large (431) or an Expect that cannot be met (417). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamSseInternal: {
        parameters: {
            query?: {
                /** @description Only events of this name; may be repeated. Default: every event of the stream. */
                event?: ("message" | "typing")[];
                /** @description Whether each message also says when it was published, in a field time, and its channel: 1 for yes, 0 (default) for no. */
                meta?: "0" | "1";
                /** @description As the header Last-Event-ID, for clients that cannot set headers; the header wins. */
                lastEventId?: string;
            };
            header?: {
                /** @description The id of the last event received. The stream goes on after it, or says with a gap event that it cannot. EventSource sends it by itself when it reconnects. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description An endless stream of events. The first is connected; a stream that the server ends has closing as its last. Where the server takes no readers now, closing with the reason busy is the only one.
             *
             *     The `schema` describes one event after parsing, with JSON in its `data` already decoded. That is a convention: this version of OpenAPI cannot describe the items of a stream. The exact schema of an item is in `x-itemSchema`.
             */
            200: {
                headers: {
                    /** @description Keeps caches and compressing proxies away. */
                    "Cache-Control": "no-cache, no-transform";
                    /** @description Keeps proxies from holding events back. */
                    "X-Accel-Buffering": "no";
                    /** @description There if the stream is compressed, which the client has to take. */
                    "Content-Encoding"?: "gzip";
                    /** @description Names Accept-Encoding, as that decides whether the stream is compressed, and other fields that decide. */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamSseInternalEvent"];
                };
            };
            /** @description Do not come back: Last-Event-ID was stop, the id of a closing event that ends for good. */
            204: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path or the query asks for what the stream does not serve, or for too much of it, or cannot be read. */
            400: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accept excludes text/event-stream. */
            406: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem: another method (405), a page of an origin that is not allowed (403), a host that is not allowed (421), a request that is not HTTP (400), takes too long (408), has headers that are too large (431) or an Expect that cannot be met (417). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamSseCountFrom: {
        parameters: {
            query?: {
                count?: number;
                names?: string[];
                /** @description As the header Last-Event-ID, for clients that cannot set headers; the header wins. */
                lastEventId?: string;
            };
            header?: {
                /** @description The id of the last event received. EventSource sends it by itself when it reconnects. */
                "Last-Event-ID"?: string;
            };
            path: {
                from: "0" | "1";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The events of this request alone. The first is connected; a stream that the server ends has closing as its last. Where the server takes no readers now, closing with the reason busy is the only one.
             *
             *     The `schema` describes one event after parsing, with JSON in its `data` already decoded. That is a convention: this version of OpenAPI cannot describe the items of a stream. The exact schema of an item is in `x-itemSchema`.
             */
            200: {
                headers: {
                    /** @description Keeps caches and compressing proxies away. */
                    "Cache-Control": "no-cache, no-transform";
                    /** @description Keeps proxies from holding events back. */
                    "X-Accel-Buffering": "no";
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamSseCountFromEvent"];
                };
            };
            /** @description Do not come back: Last-Event-ID was stop, the id of a closing event that ends for good. */
            204: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path or the query does not match, or cannot be read. */
            400: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accept excludes text/event-stream. */
            406: {
                headers: {
                    /** @description Keeps the answer out of caches. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem: another method (405), a page of an origin that is not allowed (403), a host that is not allowed (421), a request that is not HTTP (400), takes too long (408), has headers that are too large (431) or an Expect that cannot be met (417). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one. */
                room: string;
            };
            cookie?: never;
        };
        /** @description The room. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomInput"];
            };
        };
        responses: {
            /** @description It is open. */
            200: {
                headers: {
                    /** @description Its state. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description It is not. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one. */
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is closed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
