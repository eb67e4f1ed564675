import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

const TEXT = "{ type: string }";
const FILE = "{ type: string, format: binary }";

/** What becomes of `POST /act` of the resource `shop` with a body of one media type. */
function act(mediaType: string, media: string, more = "", required = true): string {
  return `paths:
  /act:
    post:
      operationId: shop.act
      ${more}
      requestBody: { required: ${required}, content: { ${mediaType}: ${media} } }
      responses: { "204": { description: Done. } }`;
}

const form = (media: string, required = true): string => act("multipart/form-data", media, "", required);
const object = (properties: string): string => `schema: { type: object, properties: { ${properties} } }`;

it.each([
  {
    name: "the media types of parts",
    given: form(`{ ${object(`a: ${FILE}`)}, encoding: { a: { contentType: "image/png, image/jpeg" } } }`),
    want: ['body: multipart(body, { a: "image/png, image/jpeg" })', "body: { a?: FileInput }"],
  },
  {
    name: "a file of what only its encoding calls one",
    given: form(
      `{ ${object("a: {}, b: { type: array, items: {} }, c: {}")}, encoding: { a: { contentType: image/png }, b: { contentType: image/* }, c: { contentType: text/plain } } }`,
    ),
    want: ["body: { a?: FileInput; b?: FileInput[]; c?: unknown }"],
  },
  {
    name: "the styles of parts",
    given: form(
      `{ ${object(`a: { type: object }, b: { type: array, items: ${TEXT} }, c: { type: object }, d: ${TEXT}, e: { type: object }`)}, encoding: { a: { style: deepObject }, b: { style: form, explode: false, allowReserved: true, contentType: text/csv }, c: { style: form }, d: { style: form } } }`,
    ),
    want: ["multipart(body, { a: deepObject, b: commaDelimited, c: exploded })"],
  },
  {
    name: "no body of an optional one that is not given",
    given: form(`{ ${object(`a: ${FILE}`)} }`, false),
    want: ["body: body && multipart(body)"],
  },
  {
    name: "files as parts of a form, where there is JSON too",
    given: act("application/json", `{ ${object(`a: ${FILE}`)} }, multipart/form-data: { ${object(`a: ${FILE}`)} }`),
    want: ["body: multipart(body)", "body: { a?: FileInput }"],
  },
  {
    name: "JSON where no file is in it",
    given: act("application/json", `{ ${object(`a: ${TEXT}`)} }, multipart/form-data: { ${object(`a: ${FILE}`)} }`),
    want: ["body: json(body)", "body: { a?: string }"],
  },
  {
    name: "a body of parts of another kind",
    given: act("multipart/related", `{ ${object(`a: ${TEXT}`)} }`),
    want: ['body: multipart(body, {}, "multipart/related")'],
  },
  {
    name: "a form of any kind as that of the usual one",
    given: act('"multipart/x-www-form-urlencoded; boundary=x"', `{ ${object(`a: ${TEXT}`)} }`),
    want: ["body: multipart(body) }"],
  },
  {
    name: "the headers of parts",
    given: form(
      `{ ${object(`a: ${FILE}, b: { type: array, items: ${TEXT} }`)}, encoding: { a: { contentType: image/png, headers: { X-Hash: { required: true, schema: ${TEXT} }, Content-Type: { schema: ${TEXT} } } }, b: { headers: { X-Limit: { schema: { type: integer } } } } } }`,
    ),
    want: [
      'body: WithPartHeaders<{ a?: FileInput; b?: string[] }, { a: { "X-Hash": string }; b: { "X-Limit"?: number } }>',
      'multipart(body, { a: withHeaders("image/png"), b: withHeaders() })',
    ],
  },
  {
    name: "the headers of parts beside parameters",
    given: act(
      "multipart/form-data",
      `{ ${object(`a: ${FILE}`)}, encoding: { a: { headers: { X-Hash: { schema: ${TEXT} } } } } }`,
      `parameters: [{ name: q, in: query, schema: ${TEXT} }]`,
    ),
    want: ['export type ShopActParams = WithPartHeaders<{ a?: FileInput }, { a: { "X-Hash"?: string } }> & {'],
  },
  {
    name: "parts without names",
    given: act(
      "multipart/mixed",
      `{ schema: { type: array, prefixItems: [{ type: object }, ${TEXT}], items: {} }, prefixEncoding: [{ contentType: application/json }, {}], itemEncoding: { contentType: image/* } }`,
    ),
    want: [
      "body: [{ [key: string]: unknown }?, string?, ...FileInput[]]",
      'body: multipartList(body, ["application/json", undefined], "image/*")',
    ],
  },
  {
    name: "parts without names, of one schema",
    given: act("multipart/related", `{ itemSchema: { type: object, properties: { a: ${TEXT} } } }`),
    want: ["body: { a?: string }[]", 'multipartList(body, [], undefined, "multipart/related")'],
  },
  {
    name: "parts without names, of which only the encodings are known",
    given: act("multipart/mixed", "{ prefixEncoding: [{}], itemEncoding: { contentType: image/png } }"),
    want: ["body: [unknown?, ...FileInput[]]", 'multipartList(body, [undefined], "image/png")'],
  },
  {
    name: "the fields of a form",
    given: act(
      "application/x-www-form-urlencoded",
      `{ ${object(`a: { type: array, items: {} }, b: ${TEXT}, c: { type: array, items: {} }, d: ${TEXT}, e: {}`)}, encoding: { a: { style: deepObject }, b: { allowReserved: true }, c: { contentType: application/json }, d: { contentType: application/json }, e: { contentType: application/json } } }`,
    ),
    want: ["form(body, { a: deepObject, b: withReserved(), e: asJson })"],
  },
])("writes $name", async ({ given, want }) => {
  const { files, diagnostics } = await emitted(given);
  const text = files.get("operations/shop.ts") ?? "";
  expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  for (const part of want) expect(text).toContain(part);
});

it("has no headers for parts whose values are converted, which would not be looked for beside them", async () => {
  const document = act(
    "multipart/form-data",
    `{ ${object(`part_one: { type: object, properties: { some_name: ${TEXT} } }, part_two: ${TEXT}`)}, encoding: { part_one: { headers: { X-A: { schema: ${TEXT} } } }, part_two: { headers: { X-A: { schema: ${TEXT} } } } } }`,
  );
  const text = (await emitted(document, { properties: "camel" })).files.get("operations/shop.ts");
  expect(text).toContain('{ partTwo: { "X-A"?: string } }>');
  expect(text).toContain("{ part_two: withHeaders() }");
});

it("writes integers of 64 bits with all their digits where they are within JSON", async () => {
  const many = "{ type: object, properties: { id: { type: integer, format: int64 } } }";
  const part = act(
    "multipart/form-data",
    `{ ${object(`a: ${many}, b: { type: array, items: ${many} }, c: { type: integer, format: int64 }, d: { type: object }, e: ${many}`)}, encoding: { e: { style: deepObject } } }`,
    `parameters: [{ name: X-Json, in: header, content: { application/json: { schema: ${many} } } }, { name: q, in: query, content: { application/json: { schema: ${many} } } }]`,
  );
  const text = (await emitted(part, { int64: "bigint" })).files.get("operations/shop.ts");
  expect(text).toContain("{ e: deepObject, a: asExactPart, b: asExactPart }");
  expect(text).toMatch(/q: encode\(q, \{.*\}\) \}, \{ q: asExactJson \}/);
  expect(text).toMatch(/headerJson\(encode\(X_Json, .*, exactText\)/);
  const form = act("application/x-www-form-urlencoded", `{ ${object(`a: ${many}, b: { type: object }`)} }`);
  const formed = (await emitted(form, { int64: "bigint" })).files.get("operations/shop.ts");
  expect(formed).toContain("{ a: asExactJson, b: asJson }");
});

it.each([
  {
    name: "a part that has parts",
    given: form(
      `{ ${object("a: { type: object }")}, encoding: { a: { contentType: multipart/mixed, encoding: {} } } }`,
    ),
    code: "encoding/nested",
  },
  {
    name: "an object that is to be no JSON",
    given: form(`{ ${object("a: { type: object }")}, encoding: { a: { contentType: application/xml } } }`),
    code: "encoding/content-type",
  },
  {
    name: "headers of a part without a name",
    given: act("multipart/mixed", `{ itemSchema: {}, itemEncoding: { headers: { X-A: { schema: ${TEXT} } } } }`),
    code: "encoding/headers",
  },
])("tells of $name, which is not written", async ({ given, code }) => {
  const { files, diagnostics } = await emitted(given);
  expect(diagnostics).toMatchObject([{ code, severity: "warning" }]);
  expect(files.get("operations/shop.ts")).toMatch(/body: multipart(?:List)?\(body\) \}/);
});
