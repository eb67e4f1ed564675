/** A fault: what the server does, what the program does, and what must come of it. Plain data, the same on every platform. */
export interface Fault {
  /** The rule that it tries: a key of {@link import("./rules.ts").rules}. */
  readonly rule: number;
  readonly name: string;
  /** What the server does with the first request, the second, and so on; the last again and again. */
  readonly serve: readonly Answer[];
  readonly act: Act;
  readonly want: Want;
  /** What happens instead where a platform cannot do it, and why. */
  readonly instead?: Readonly<Partial<Record<Family, Want & { readonly why: string }>>>;
  /** What a client has to know of for the fault to say anything about it. */
  readonly needs?: readonly Notion[];
}

/** Platforms that behave alike. */
export type Family = "node" | "deno" | "bun" | "workerd" | "edge" | "chromium";

export type Notion =
  | "retries"
  | "response deadline"
  | "idle deadline"
  | "total deadline"
  | "abort"
  | "stream"
  | "end of stream"
  | "pages"
  | "own request"
  | "key"
  | "unsent outcome"
  | "redirect policy"
  /** What stands beside the core of our runtime. */
  | "ours";

/**
 * What the server does, step by step: writes a text, or something else. `$BASE`, `$OTHER`, `$LOCAL` and `$FAR` in a text are the
 * base URL, the same on another port, on another host, and on both; `$KEY` is the path of all. After the last step it closes the connection.
 */
export type Answer = readonly Step[];
export type Step =
  | string
  /** Starts before the body of the request has come. */
  | "early"
  | { readonly bytes: readonly number[] }
  | { readonly wait: number }
  /** A byte at a time, so many milliseconds apart. */
  | { readonly drip: string; readonly every: number }
  /** Again and again, until the client goes away or `times` is reached. */
  | { readonly repeat: string; readonly every: number; readonly times?: number }
  | { readonly end: "reset" | "stall" | "keep" };

/** What the program does: one call. */
export interface Act {
  /** GET, or POST with a body. */
  readonly method?: string;
  /** Literals and values by turns, as of the `path` tag. `/a` unless said. */
  readonly path?: readonly unknown[];
  readonly query?: Readonly<Record<string, unknown>>;
  readonly styles?: Readonly<Record<string, "form" | "deepObject" | "json">>;
  readonly body?: Body;
  /** What it asks for. `json` unless said. */
  readonly answer?:
    | "json"
    | "text"
    | "bytes"
    | "nothing"
    | "stream"
    | "records"
    | "pages"
    | "response"
    | "events"
    /** A stream that is declared to go on where it broke off. */
    | "resumable"
    /** Pages, read one ahead. */
    | "prefetched"
    /** Three calls at once; gives what they give. */
    | "together";
  readonly end?: { readonly terminal?: readonly string[]; readonly sentinel?: string };
  /** How pages lead to the next. */
  readonly pages?: "cursor" | "url";
  readonly headers?: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string;
  /** Further tries; 2 unless said, with pauses that take no time. */
  readonly retries?: number | { readonly limit?: number; readonly maxDelay?: number; readonly maxRetryAfter?: number };
  /** Milliseconds. */
  readonly timeout?: number | { readonly response?: number; readonly idle?: number; readonly total?: number };
  /** Pauses are really waited for. */
  readonly pause?: boolean;
  /** How the reader goes away, after so many items. */
  readonly leave?: { readonly by: "break" | "return" | "throw" | "cancel" | "reader"; readonly after: number };
  /** When the caller's signal aborts: before the call, after so many milliseconds, or after so many items. */
  readonly abort?: "before" | { readonly after: number } | { readonly items: number };
  /** Another GET before, so that there is a connection to use again. */
  readonly warm?: boolean;
  /** Stops reading for so long after each item, in milliseconds. */
  readonly slow?: number;
  readonly client?: {
    /** Instead of `$BASE`. */
    readonly baseURL?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly key?: string;
    /** The key is given as a function. */
    readonly later?: boolean;
    readonly keyIn?: "authorization" | "header" | "cookie" | "query" | "basic";
    /** What a token source gives, one after the other; for an empty one it fails. */
    readonly tokens?: readonly string[];
    /** A log that shows all it can. */
    readonly log?: boolean;
  };
}

export type Body =
  | { readonly json: unknown }
  | { readonly form: Readonly<Record<string, unknown>> }
  | { readonly text: string }
  /** A stream of so many chunks of so many bytes. */
  | { readonly chunks: number; readonly bytes: number }
  | { readonly multipart: Readonly<Record<string, unknown>>; readonly types?: Readonly<Record<string, string>> }
  /** One part, `file`, of this name and content; as a stream of unknown length or at hand. */
  | {
      readonly file: {
        readonly name: string;
        readonly text: string;
        readonly type?: string;
        readonly stream?: boolean;
      };
    };

/** What must come of it. What is not named is not looked at, but for what must never be left behind. */
export interface Want {
  /** What the call gives; items for a stream or pages. */
  readonly value?: unknown;
  /** What it fails with, these properties at least. */
  readonly error?: Readonly<Record<string, unknown>>;
  /** Items that came before the failure. */
  readonly items?: readonly unknown[];
  /** How many requests the server sees: 1 unless said. A pair is the least and the most. */
  readonly requests?: number | readonly [number, number];
  /** Of each request, by turns: these at least. */
  readonly carried?: readonly Carried[];
  /** Pauses that the client made, in milliseconds; a pair is the least and the most. */
  readonly pauses?: readonly (number | readonly [number, number])[];
  /** Ends sooner than so many milliseconds after it began. */
  readonly within?: number;
  /** A text that is nowhere in what comes of it. */
  readonly hides?: string;
  /** The platform itself leaves rejections that nobody can handle. */
  readonly unhandled?: boolean;
  /** The server could not write more than so many bytes. */
  readonly held?: number;
  /** How often a token was asked for. */
  readonly asked?: number;
  /** The log has at least so many lines. */
  readonly lines?: number;
}

export interface Carried {
  readonly method?: string;
  /** After the base, as it was written in the request line. */
  readonly target?: string;
  /** Of the other origin. */
  readonly other?: boolean;
  /** `null`: not there. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
  /** How many parts the body has, by its boundary. */
  readonly parts?: number;
  /** Texts that the body has. */
  readonly has?: readonly string[];
  /** Texts that neither the head nor the body has. */
  readonly lacks?: readonly string[];
}

/** What came of a fault on a platform, as the platform tells it. */
export interface Outcome {
  readonly value?: unknown;
  readonly error?: Readonly<Record<string, unknown>>;
  readonly items?: readonly unknown[];
  readonly pauses: readonly number[];
  readonly milliseconds: number;
  /** Timers that were set and neither fired nor were cleared. */
  readonly timers: number;
  /** Listeners that the caller's signal still has. */
  readonly listeners: number;
  /** Rejections that nobody handled. */
  readonly rejections: readonly string[];
  /** How the key can be seen. */
  readonly leaks: readonly string[];
  /** How often a token was asked for, and how many lines were logged. */
  readonly asked?: number;
  readonly lines?: number;
}

/** What the server saw of a fault. */
export interface Seen {
  readonly requests: readonly SeenRequest[];
  /** Connections that neither side has closed. */
  readonly open: number;
}

export interface SeenRequest {
  readonly method: string;
  readonly target: string;
  readonly other: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly head: string;
  readonly body: string;
  /** How much of the answer the connection took. */
  readonly written: number;
}
