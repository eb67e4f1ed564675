/**
 * The intermediate representation: what an OpenAPI document means, in plain readonly data.
 *
 * `normalise` is the only writer and `plan` and `emit` the only readers. Every version of OpenAPI ends up here in one
 * form; nothing here knows what TypeScript will be written from it. Text (names, descriptions, patterns) is exactly as
 * the document has it: making it safe for a place in the output is the work of the escapers in `emit/text/`.
 */
import type { NamedSchema, Schema, SchemaId } from "./ir-schema.ts";

export type * from "./ir-schema.ts";

/** Where something stands: the file it was read from and the JSON pointer inside it. `locate()` of the file gives the line. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** A whole API. */
export interface Api {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  readonly servers: readonly Server[];
  /** Every schema that has a name of its own, in the order of the document. Keyed by {@link SchemaId}. */
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  readonly operations: readonly Operation[];
  /** `webhooks`: requests that the server of this API makes of its users, in the order of the document. */
  readonly webhooks: readonly IncomingRequest[];
  readonly tags: readonly Tag[];
  readonly security: readonly SecurityScheme[];
}

/** An entry of `servers`, its variables still in place. */
export interface Server {
  /** A short name (OpenAPI 3.2). */
  readonly name?: string;
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/** An entry of `tags` (OpenAPI 3.2 gives it a parent), or a tag that operations name and nobody declares. */
export interface Tag {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parent?: string;
  /** What sort of tag it is (OpenAPI 3.2): `nav`, `badge`, `audience` or a word of the document's own. */
  readonly kind?: string;
  /** `x-tramontane-same-as`: the tag whose resource this is at another place. */
  readonly sameAs?: string;
}

/** A security scheme that at least one operation asks for. */
export type SecurityScheme =
  | (NamedScheme & { readonly kind: "http"; readonly scheme: string })
  | (NamedScheme & {
      readonly kind: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly parameter: string;
    })
  | (NamedScheme & {
      readonly kind: "oauth2" | "openIdConnect";
      /** The ways to come by a token, in the order of the document. Empty for `openIdConnect`, whose `metadataURL` tells. */
      readonly flows: readonly OAuthFlow[];
      /** `openIdConnectUrl`, or `oauth2MetadataUrl` (OpenAPI 3.2): where the server describes itself. */
      readonly metadataURL?: string;
    });

/** OAuth Flow Object. */
export interface OAuthFlow {
  readonly kind: "implicit" | "password" | "clientCredentials" | "authorizationCode" | "deviceAuthorization";
  readonly authorizationURL?: string;
  readonly deviceAuthorizationURL?: string;
  readonly tokenURL?: string;
  readonly refreshURL?: string;
  readonly scopes: readonly { readonly name: string; readonly description?: string }[];
}

interface NamedScheme {
  readonly name: string;
  /** `x-tramontane-env`: the environment variable that holds the credential. */
  readonly env?: string;
  /** `x-tramontane-option`: the option of the client that holds the credential. Schemes that name one share it. */
  readonly option?: string;
  readonly description?: string;
  /** OpenAPI 3.2. */
  readonly deprecated?: boolean;
  readonly place: Place;
}

/** One HTTP operation. */
export interface Operation {
  /** `operationId`, as written. */
  readonly id?: string;
  /** Upper case: `GET`, `QUERY`, or a name from `additionalOperations`. */
  readonly method: string;
  /** The template, `{names}` in place and any `#fragment` removed: `/books/{book_id}`. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** Servers of the operation or else of its path, which stand in for those of the API. */
  readonly servers?: readonly Server[];
  /** In the order of the document; those of the path item first, overridden ones left out. */
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  /** Exact statuses first, in ascending order, then ranges (`4XX`), then `default`. */
  readonly responses: readonly Response[];
  /** Alternatives; an empty alternative means that no credentials will do. `undefined` when nothing is said anywhere. */
  readonly security?: readonly (readonly string[])[];
  /** `callbacks`: requests that the server makes later, because of a call of this operation. */
  readonly callbacks: readonly IncomingRequest[];
  readonly pagination?: PaginationHint;
  readonly stream?: StreamHint;
  readonly hints?: OperationHints;
  readonly place: Place;
}

/** What extensions of several generators say of an operation, in words that are nobody's. */
export interface OperationHints {
  /** The resource it belongs to: `["beta", "conversations"]`, or one text with dots. */
  readonly group?: readonly string[];
  /** The name of its method. */
  readonly method?: string;
  /** Whether clients are to leave it out. */
  readonly ignored?: boolean;
  /** What to say to those who call it although it is deprecated. */
  readonly deprecation?: string;
  /** The operationId of what takes its place. */
  readonly replacement?: string;
  /** Whether a failed call may be repeated. */
  readonly retries?: boolean;
}

/** A request that the server of an API makes of the API's user: an operation of a webhook or of a callback. */
export interface IncomingRequest {
  /** The key under `webhooks` or `callbacks`. */
  readonly name: string;
  /** Upper case, as {@link Operation.method}. */
  readonly method: string;
  /** Where a callback is sent, a runtime expression: `{$request.body#/url}`. */
  readonly expression?: string;
  /** `operationId`, as written. */
  readonly id?: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  /** What the server sends: the payload. */
  readonly body?: RequestBody;
  /** What it wants to be answered. */
  readonly responses: readonly Response[];
  readonly place: Place;
}

export interface Parameter {
  readonly name: string;
  /** `querystring` is the whole query, written as the media type `content` says (OpenAPI 3.2). */
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly schema: Schema;
  /** Resolved, never absent: `simple` for path and header, `form` for query and cookie unless the document says otherwise. */
  readonly style: "matrix" | "label" | "simple" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The media type of a `content` parameter (its value is serialised as that type, then encoded). */
  readonly content?: string;
  /** Per-field encoding, where `content` is a form. */
  readonly encoding?: readonly PartEncoding[];
}

export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  /** In the order of the document. */
  readonly content: readonly MediaType[];
}

export interface MediaType {
  /** As written: `application/json`, `text/event-stream`. */
  readonly name: string;
  /** The whole body, or, where `sequence` is set, one item of it. */
  readonly schema: Schema;
  /** How items follow each other, when the media type is sequential. */
  readonly sequence?: "events" | "json-lines" | "json-seq";
  /** The `data` that ends the events and is no item, where the schema says so: `[DONE]`. */
  readonly sentinel?: string;
  /** The fields of an event that the schema describes beside its `data`; absent when it describes none. */
  readonly fields?: readonly EventField[];
  /** Whole bodies that the document gives as examples, as JSON; absent when it gives none. */
  readonly examples?: readonly unknown[];
  /** Per-part encoding of a multipart or form body. */
  readonly encoding: readonly PartEncoding[];
  /** Of the first parts of a multipart body without names, by their place (`prefixEncoding`, OpenAPI 3.2). */
  readonly prefixEncoding?: readonly UnnamedEncoding[];
  /** Of all other such parts (`itemEncoding`, OpenAPI 3.2). */
  readonly itemEncoding?: UnnamedEncoding;
}

/** A field of a server-sent event that says something of its `data`. */
export type EventField = "event" | "id";

export interface PartEncoding extends UnnamedEncoding {
  readonly property: string;
  /** What the part's head may say besides, at least one; never `Content-Type` and `Content-Disposition`. */
  readonly headers?: readonly PartHeader[];
}

/** Header Object of a part. */
export type PartHeader = Pick<Parameter, "name" | "required" | "schema">;

/** Encoding Object. */
export interface UnnamedEncoding {
  /** Several, joined by commas, where the part may be any of them. */
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description?: string;
  /** The names of its headers, in lower case; absent when none is declared. */
  readonly headers?: readonly string[];
  /** Empty when nothing is promised. */
  readonly content: readonly MediaType[];
}

/** How one page of a list leads to the next. */
export const PAGE_STYLES = ["page", "offset", "cursor", "url", "link", "none"] as const;

/** What a document or a configuration may say of pages. */
export const PAGE_KEYS = ["style", "parameter", "first", "items", "next", "last"] as const;

/**
 * `x-tramontane-pagination`. JSON pointers lead from the response body to the items and to what tells of a next page; of
 * style `link`, that is the answer's `Link` header (RFC 8288).
 */
export interface PaginationHint {
  readonly style: (typeof PAGE_STYLES)[number];
  /** The query parameter that a next request changes. */
  readonly parameter?: string;
  /** The number of the first page, or the first offset. */
  readonly first?: number;
  /** Where the items are; the empty pointer when the body is the array. */
  readonly items: string;
  /** Present and truthy in the body while there is another page; for `cursor` and `url`, the cursor or the URL itself. */
  readonly next?: string;
  /** For `cursor`: the property of the last item that is the cursor. `next`, if any, then only says whether there is a next page. */
  readonly last?: string;
  /** Who says so; the document's own `x-tramontane-pagination` unless given. */
  readonly from?: "config" | "extension" | "inferred";
  readonly place: Place;
}

/** `x-tramontane-stream`. */
export interface StreamHint {
  /** The name of the streaming method, where an operation has both; `<method>Stream` otherwise. */
  readonly method?: string;
  /** The boolean property of the request body that asks for a stream. `stream` unless said. */
  readonly flag?: string;
  /** `type`s (or `event` names) after which the stream is complete. */
  readonly terminal?: readonly string[];
  /** The `data` that ends the stream and is no item: `[DONE]`. */
  readonly sentinel?: string;
  /** Whether the server goes on after the event whose id is sent as `Last-Event-ID`. */
  readonly resumable?: boolean;
}
