/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A place of the document of `victim.ts` that takes a hostile text. */
export interface Field {
  readonly name: string;
  readonly put: (document: { [key: string]: Json }, text: string) => void;
}

const get = "/paths/~1things~1{thing_id}/get";
const put = "/paths/~1things~1{thing_id}/put";
const list = "/paths/~1things/get";
const ask = "/paths/~1things/post";
const upload = "/paths/~1files/post";
const submit = "/paths/~1files/patch";
const multipart = `${upload}/requestBody/content/multipart~1form-data`;
const form = `${submit}/requestBody/content/application~1x-www-form-urlencoded`;
const thing = "/components/schemas/Thing";
const property = `${thing}/properties`;
const shape = "/components/schemas/Shape";

/** Places whose value is replaced by the text. */
const values: readonly string[] = [
  ...["title", "version", "summary", "description", "contact/name", "contact/url", "termsOfService"].map(
    (name) => `/info/${name}`,
  ),
  "/externalDocs/url",
  "/externalDocs/description",
  "/servers/0/url",
  "/servers/0/description",
  ...["default", "enum/0", "description"].map((name) => `/servers/0/variables/region/${name}`),
  ...["name", "description", "summary", "x-displayName", "parent"].map((name) => `/tags/0/${name}`),
  ...["operationId", "tags/0", "summary", "description", "externalDocs/url", "deprecated"].map(
    (name) => `${get}/${name}`,
  ),
  ...[
    "0/name",
    "0/description",
    "0/in",
    "0/style",
    "0/schema/default",
    "0/schema/enum/0",
    "1/schema/default/0",
    "1/name",
  ].map((name) => `${get}/parameters/${name}`),
  ...[
    "2/name",
    "2/schema/properties/inner/description",
    "4/name",
    "4/description",
    "4/example",
    "5/name",
    "5/description",
  ].map((name) => `${get}/parameters/${name}`),
  ...[
    "/description",
    "/headers/X-Rate/description",
    "/content/application~1json/examples/one/value/id",
    "/links/next/description",
  ].map((name) => `${get}/responses/200${name}`),
  `${get}/responses/404/description`,
  `${put}/requestBody/description`,
  "/paths/~1things~1{thing_id}/parameters/0/description",
  ...["style", "parameter", "items", "next", "first"].map((name) => `${list}/x-tramontane-pagination/${name}`),
  ...["terminal/0", "sentinel", "flag", "method"].map((name) => `${ask}/x-tramontane-stream/${name}`),
  ...[
    "operationId",
    "x-speakeasy-name-override",
    "x-speakeasy-group",
    "x-fern-sdk-method-name",
    "x-fern-sdk-group-name",
  ].map((name) => `${ask}/${name}`),
  ...["x-stainless-resource", "x-stainless-method", "x-redocly-name", "x-codegen-file", "x-command"].map(
    (name) => `${ask}/${name}`,
  ),
  `${ask}/x-speakeasy-pagination/outputs/results`,
  ...["url", "description", "variables/zone/default", "variables/zone/enum/0", "variables/zone/description"].map(
    (name) => `/paths/~1log/servers/0/${name}`,
  ),
  `${multipart}/encoding/file/contentType`,
  `${form}/encoding/list/style`,
  ...[
    "title",
    "description",
    "required/0",
    "example/id",
    "x-class-name",
    "type",
    "$ref",
    "$id",
    "$anchor",
    "discriminator/propertyName",
  ].map((name) => `${thing}/${name}`),
  ...[
    "title",
    "description",
    "pattern",
    "format",
    "default",
    "example",
    "type",
    "minLength",
    "maxLength",
    "contentMediaType",
  ].map((name) => `${property}/id/${name}`),
  ...["minimum", "maximum", "exclusiveMinimum", "multipleOf", "default", "enum/0", "format"].map(
    (name) => `${property}/count/${name}`,
  ),
  ...["enum/0", "x-enum-varnames/0", "x-enum-descriptions/0", "x-enumNames/0", "default", "x-deprecated-reason"].map(
    (name) => `${property}/size/${name}`,
  ),
  ...["description", "enum/0", "x-enum-varnames/0", "x-enum-descriptions/0", "x-ms-enum/values/0/name"].map(
    (name) => `/components/schemas/Grade/${name}`,
  ),
  "/x-speakeasy-name-override/0/operationId",
  "/x-speakeasy-name-override/0/methodNameOverride",
  "/x-speakeasy-globals/parameters/0/name",
  ...["x-speakeasy-deprecation-message", "deprecated"].map((name) => `${property}/size/${name}`),
  ...[
    "kind/const",
    "list/items/description",
    "list/default/0",
    "list/minItems",
    "free/additionalProperties/description",
  ].map((name) => `${property}/${name}`),
  ...[
    "description",
    "discriminator/propertyName",
    "discriminator/mapping/circle",
    "oneOf/0/$ref",
    "oneOf/0/description",
  ].map((name) => `${shape}/${name}`),
  "/components/schemas/Square/allOf/1/description",
  ...[
    "key/scheme",
    "key/description",
    "key/bearerFormat",
    "key/x-tramontane-env",
    "header/name",
    "header/description",
    "header/in",
  ].map((name) => `/components/securitySchemes/${name}`),
  "/components/securitySchemes/oauth/flows/clientCredentials/tokenUrl",
];

/** Places whose key becomes the text. */
const keys: readonly string[] = [
  "/paths/~1files",
  "/servers/0/variables/region",
  `${get}/responses/404`,
  `${get}/responses/200/content/application~1json`,
  `${get}/responses/200/headers/X-Rate`,
  `${get}/responses/200/links/next`,
  `${get}/responses/200/content/application~1json/examples/one`,
  `${get}/parameters/3/content/application~1json`,
  `${get}/parameters/2/schema/properties/inner`,
  `${put}/requestBody/content/application~1json`,
  `${put}/responses/200/content/text~1csv`,
  `${put}/callbacks/changed`,
  "/paths/~1log/servers/0/variables/zone",
  "/paths/~1log/get/responses/200/content/application~1jsonl",
  "/paths/~1log/post/requestBody/content/application~1x-ndjson",
  `${multipart}/schema/properties/file`,
  `${multipart}/schema/properties/label`,
  `${multipart}/encoding/file`,
  `${multipart}/encoding/file/headers/X-Part`,
  multipart,
  `${form}/schema/properties/field`,
  `${form}/encoding/list`,
  `${ask}/requestBody/content/application~1json/schema/properties/stream`,
  `${property}/id`,
  `${property}/list`,
  `${property}/when`,
  `${property}/labels/properties/first_label`,
  `${property}/keyed/patternProperties/^a`,
  `${shape}/discriminator/mapping/circle`,
  "/components/schemas/Circle/properties/type",
  "/components/securitySchemes/oauth/flows/clientCredentials/scopes/read",
  "/webhooks/arrived",
];

/** Places that need more than one change to be of use. */
const special: readonly Field[] = [
  ...["Thing", "Circle", "Problem"].map((name) => ({
    name: `the schema name ${name}`,
    put: (document: { [key: string]: Json }, text: string) => {
      rename(document, `/components/schemas/${name}`, text);
      redirect(document, `#/components/schemas/${name}`, `#/components/schemas/${token(text)}`);
    },
  })),
  { name: "the name of a security scheme", put: (document, text) => renameScheme(document, "key", text) },
  { name: "a path parameter's name", put: (document, text) => renamePathParameter(document, text) },
  {
    name: "the end of a path",
    put: (document, text) => rename(document, "/paths/~1things~1{thing_id}", `/things/{thing_id}/${text}`),
  },
  { name: "the middle of a path", put: (document, text) => rename(document, "/paths/~1files", `/a${text}/files`) },
  {
    name: "the end of a server's URL",
    put: (document, text) => set(document, "/servers/0/url", `https://api.example/${text}`),
  },
  { name: "a dotted operationId", put: (document, text) => set(document, `${get}/operationId`, `a.${text}`) },
  { name: "a dotted tag", put: (document, text) => set(document, `${get}/tags/0`, `a.${text}`) },
  {
    name: "a reference to nothing",
    put: (document, text) => set(document, `${property}/id/$ref`, `#/components/${text}`),
  },
  { name: "a method of its own", put: (document, text) => rename(document, put, text) },
  {
    name: "an additional operation",
    put: (document, text) => set(document, "/paths/~1files/additionalOperations", { [text]: { responses: {} } }),
  },
];

/** Every place that takes a hostile text. */
export const fields: readonly Field[] = [
  ...values.map((pointer) => ({
    name: pointer,
    put: (document: { [key: string]: Json }, text: string) => set(document, pointer, text),
  })),
  ...keys.map((pointer) => ({
    name: `the key of ${pointer}`,
    put: (document: { [key: string]: Json }, text: string) => rename(document, pointer, text),
  })),
  ...special,
];

/** Sets a value, whatever is missing on the way. `defineProperty`, so that `__proto__` is a key as any other. */
function set(document: Json, pointer: string, value: Json): void {
  const tokens = tokensOf(pointer);
  const last = tokens.pop() ?? "";
  define(
    tokens.reduce((at, key) => child(at, key), document),
    last,
    value,
  );
}

function child(at: Json, key: string): Json {
  if (typeof at !== "object" || at === null) throw new TypeError(`${key} is below no object`);
  if (!Object.hasOwn(at, key)) define(at, key, {});
  return (at as { [key: string]: Json })[key] ?? null;
}

/** Gives a key another name at its old place among its siblings. */
function rename(document: Json, pointer: string, name: string): void {
  const tokens = tokensOf(pointer);
  const old = tokens.pop() ?? "";
  const parent = tokens.reduce((at, key) => child(at, key), document) as { [key: string]: Json };
  for (const [key, value] of Object.entries(parent)) {
    delete parent[key];
    define(parent, key === old ? name : key, value);
  }
}

function define(at: Json, key: string, value: Json): void {
  Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
}

function redirect(at: Json, from: string, to: string): void {
  if (typeof at !== "object" || at === null) return;
  for (const [key, value] of Object.entries(at)) {
    if (value === from) define(at, key, to);
    else redirect(value, from, to);
  }
}

function renameScheme(document: { [key: string]: Json }, old: string, name: string): void {
  rename(document, `/components/securitySchemes/${old}`, name);
  rename(document, `/security/0/${old}`, name);
  rename(document, `${get}/security/0/${old}`, name);
}

function renamePathParameter(document: { [key: string]: Json }, name: string): void {
  set(document, "/paths/~1things~1{thing_id}/parameters/0/name", name);
  rename(document, "/paths/~1things~1{thing_id}", `/things/{${name}}`);
}

function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function token(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll("~", "~0").replaceAll("/", "~1"));
}
