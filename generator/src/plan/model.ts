import type { Diagnostic } from "../diagnostics.ts";
import type {
  Api,
  EventField,
  MediaType,
  NamedSchema,
  Operation,
  PaginationHint,
  Parameter,
  Property,
  Schema,
  SchemaId,
  ServerVariable,
} from "../ir.ts";
import type { CodecTable } from "./codecs.ts";
import type { NameLock } from "./lock.ts";
import type { OutputStyle } from "./style.ts";

/** Every decision about the output: names, files, streams, pages. `emit` only writes it down. */
export interface Plan {
  readonly api: Api;
  readonly clientName: string;
  /** File of the class client, without extension. */
  readonly clientFile: string;
  /** The servers that can be chosen, the one without a choice first. */
  readonly servers: readonly PlannedServer[];
  /** The one that most operations ask for first. */
  readonly authentication: readonly PlannedAuthentication[];
  /** What most operations want to see, where it is not simply the only credential there is, in a header, from all of them. */
  readonly security?: PlannedSecurity;
  readonly runtime: string;
  /** The modules of the runtime, where the output holds what it needs of them. */
  readonly runtimeSource?: ReadonlyMap<string, string>;
  readonly extension: string;
  /** Whether a module `paths` is wanted. */
  readonly paths: boolean;
  /** How validators are written; absent when none are wanted. */
  readonly validators?: { readonly formats: boolean };
  readonly typeFiles: readonly TypeFile[];
  readonly types: TypeTable;
  readonly style: OutputStyle;
  /** What converts values between the program and the wire. */
  readonly codecs: CodecTable;
  readonly typesOnly: boolean;
  readonly shape: "tramontane" | "speakeasy";
  /** What the server sends of its own accord: to webhooks, and to callbacks. */
  readonly payloads: readonly PlannedPayloads[];
  /** The resources at the top of the client, in the order of the document; their children below them. */
  readonly resources: readonly PlannedResource[];
  /** The names that were given, for the next run to keep. */
  readonly lock: NameLock;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a request proves who sends it: an option of the client. */
export interface PlannedAuthentication {
  /** The scheme's name in the document. */
  readonly scheme: string;
  readonly kind: "bearer" | "basic" | "header" | "query" | "cookie";
  /** The option: `apiKey`, `credentials` for `basic`, or after the scheme where there are several. Several may share one. */
  readonly option: string;
  /** What operations ask for: the option, or for a further scheme of one option the name of where it is sent. */
  readonly name: string;
  /** Name of the header, in lower case, of the query parameter or of the cookie. */
  readonly parameter?: string;
  /** Environment variable that is read when nothing is given. */
  readonly env: string;
  readonly description?: string;
  readonly deprecated: boolean;
}

/** Alternatives, each the names of the credentials that are needed together. An empty one: none will do. */
export type PlannedSecurity = readonly (readonly string[])[];

/** A server that can be called as it stands, or with its variables in place. */
export interface PlannedServer {
  /** An absolute URL without a slash at its end, `{variables}` in place. */
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

/** An interface of payloads by the names of what they are sent to. */
export interface PlannedPayloads {
  readonly name: string;
  /** What they are, for the interface's comment. */
  readonly says: string;
  readonly entries: readonly PlannedPayload[];
}

export interface PlannedPayload {
  readonly key: string;
  readonly schema: Schema;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
}

/** What is known of each named schema's type. */
export interface TypeTable {
  readonly of: (id: SchemaId) => PlannedType | undefined;
  /** Enums that discriminate a union: they stay closed, so that narrowing works. */
  readonly closedEnums: ReadonlySet<Schema>;
}

export interface TypeFile {
  /** Without extension: `types` or `types/conversations`. */
  readonly path: string;
  readonly types: readonly PlannedType[];
}

export interface PlannedType {
  readonly name: string;
  readonly file: string;
  readonly source: NamedSchema;
  /** Properties that the methods set and a caller does not: the request's `stream` flag. */
  readonly omit: readonly string[];
  /** Whether a server's answer can hold it, so that unknown members of its unions must have a place. */
  readonly answered: boolean;
  /** Whose view of `readOnly` and `writeOnly` properties it has; `input` has the sender's where they differ. */
  readonly view: View;
  /** The same as a caller sends it, where that is another type than what a server answers. */
  readonly input?: { readonly name: string };
  /** The member of a discriminated union that stands for those of a newer server. */
  readonly open?: OpenMember;
  /** The values of an enum by name, to be written as an object of the type's name. */
  readonly constants?: readonly PlannedConstant[];
}

/** A named value of an enum. */
export interface PlannedConstant {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly description?: string;
}

/** A `request` leaves `readOnly` properties out, a `response` the `writeOnly` ones; `whole` has all. */
export type View = "whole" | "request" | "response";

/** A member that this document does not know: told by the discriminator, with the properties that all known ones share. */
export interface OpenMember {
  readonly name: string;
  readonly discriminator: string;
  readonly shared: readonly Property[];
}

/** A node of the tree of resources: a class, and a file of functions where it has operations. */
export interface PlannedResource {
  /** `["beta", "conversations"]`. */
  readonly path: readonly string[];
  /** Without extension, below `operations/` and `resources/`: `beta/conversations`. */
  readonly file: string;
  readonly className: string;
  readonly description?: string;
  readonly operations: readonly PlannedOperation[];
  readonly errors: readonly PlannedErrors[];
  readonly children: readonly PlannedResource[];
  /** The path of the resource that this is at another place. It has nothing of its own then. */
  readonly sameAs?: readonly string[];
}

/** One method: an operation, or one of its two faces where it answers whole or as a stream. */
export interface PlannedOperation {
  readonly source: Operation;
  /** Name of the method: `list`, `delete`. */
  readonly name: string;
  /** Who says that it is called so. */
  readonly from: "config" | "extension" | "operationId" | "inferred";
  /** Name of the function inside its file, where `name` cannot be declared: `delete_`. */
  readonly binding: string;
  readonly pathParameters: readonly PathParameter[];
  readonly input: PlannedInput;
  readonly answer: PlannedAnswer;
  readonly errors?: PlannedErrors;
  readonly pagination?: PlannedPagination;
  /** Where it goes, where that is not where all go: the first, or the one of these that a caller has chosen. */
  readonly servers?: readonly PlannedServer[];
  /** What it wants to see, where that is not what most do. */
  readonly security?: PlannedSecurity;
  /** The header that it wants the key in, where others want it as a bearer token. */
  readonly keyIn?: string;
  /** What the document says of the scheme whose key the client takes as that of another. */
  readonly keySays?: string;
  /** How a caller gives all of that, where the shape of the client is `speakeasy`. */
  readonly request?: PlannedRequest;
  /** The property of the key that a caller gives to the method itself, in that shape. */
  readonly givenKey?: string;
}

/** Where an operation goes, and what it wants to see, where that is not the usual. */
export type Reach = Pick<PlannedOperation, "servers" | "security" | "keyIn" | "keySays">;

/** The one object that a method takes, or what it takes in its place. */
export type PlannedRequest =
  | { readonly kind: "none" }
  /** What the function takes beside path parameters: the object of its parameters, or the body. */
  | { readonly kind: "input" }
  /** An interface of its own, with properties for path parameters in their order and for the body. */
  | { readonly kind: "object"; readonly name: string; readonly path: readonly string[]; readonly body?: string }
  /** Path parameters, then the body under this name. */
  | { readonly kind: "positional"; readonly body: string };

export interface PathParameter {
  readonly binding: string;
  readonly source: Parameter;
}

/** What a caller gives beside the path parameters, and where it goes. */
export type PlannedInput =
  | { readonly kind: "none" }
  /** Query and header parameters in one object. */
  | { readonly kind: "params"; readonly params: PlannedParams }
  | { readonly kind: "body"; readonly body: PlannedBody }
  /** Parameters and the properties of the body in one object. */
  | { readonly kind: "merged"; readonly params: PlannedParams; readonly body: PlannedBody }
  /** Their names collide, or the body is no object: the body first, then the parameters. */
  | { readonly kind: "separate"; readonly params: PlannedParams; readonly body: PlannedBody };

export interface PlannedParams {
  /** The interface's name. */
  readonly name: string;
  readonly required: boolean;
  readonly parameters: readonly PlannedParameter[];
}

/** A query or header parameter as a property of the parameter object. */
export interface PlannedParameter {
  /** The property: the wire name, unless two parameters of the operation share it. */
  readonly key: string;
  /** The variable it becomes where the object is taken apart. */
  readonly local: string;
  readonly source: Parameter;
}

export interface PlannedBody {
  readonly media: MediaType;
  /** `parts` are a multipart body without names, `records` one of JSON Lines and its like. */
  readonly encoder: "json" | "multipart" | "parts" | "form" | "records" | "binary";
  readonly required: boolean;
  /** The request's flag and what this method sets it to. */
  readonly flag?: {
    readonly name: string;
    readonly value: boolean;
    readonly omitted: "from-type" | "at-use" | "nowhere";
  };
}

export type PlannedAnswer =
  | { readonly kind: "json"; readonly schemas: readonly Schema[]; readonly empty: boolean }
  | { readonly kind: "nothing" }
  /** `accept` is the media type to ask for, where the document promises exactly one, and it is not plain text. */
  | { readonly kind: "text" | "bytes"; readonly accept?: string }
  | {
      readonly kind: "stream";
      readonly item: Schema;
      readonly terminal: readonly string[];
      readonly sentinel?: string;
      /** The fields of its events that are described beside the data. */
      readonly fields?: readonly EventField[];
      /** The media type to ask for, where items are records of JSON; absent for server-sent events. */
      readonly records?: string;
      /** Whether it goes on, when it breaks off, where it did: of server-sent events alone. */
      readonly resumable?: boolean;
    };

/** Error bodies by status, shared by the operations that have the same. */
export interface PlannedErrors {
  readonly name: string;
  readonly bodies: readonly { readonly status: string; readonly schema: Schema }[];
}

/** How a page leads to the next one. */
export interface PlannedPagination {
  /** What this was made from. */
  readonly hint: PaginationHint;
  readonly style: "page" | "offset" | "cursor" | "url" | "link";
  /** The query parameter that changes; none where the answer or its `Link` header gives the whole URL. */
  readonly parameter?: string;
  /** The number of the first page, or the first offset. */
  readonly first: number;
  /** The type of an item. */
  readonly item: Schema;
  readonly items: AccessPath;
  /** What is truthy while there is another page; for `cursor` and `url`, the cursor or the URL. */
  readonly more?: AccessPath;
  /** The property of the last item that is the cursor; `more` then only says whether there is another page. */
  readonly last?: string;
}

/** The way from an answer to something in it: the properties, one inside the other. */
export interface AccessPath {
  readonly steps: readonly {
    readonly name: string;
    /** Whether what has the property can be missing or null. */
    readonly guarded: boolean;
  }[];
  /** Whether what it leads to can be missing or null. */
  readonly optional: boolean;
}
