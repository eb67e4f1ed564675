import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";
import { oneOperation } from "../../test/one-operation.ts";

const OK = `responses: { "204": { description: Done. } }`;
const TEXT = "{ type: string }";

it.each([
  {
    name: "asks for required parameters",
    given: oneOperation(`parameters: [{ name: q, in: query, required: true, schema: ${TEXT} }]\n${OK}`),
    want: ["params: ShopActParams,", "  q: string;", "query: query(params)"],
  },
  {
    name: "lets optional parameters be left out",
    given: oneOperation(`parameters: [{ name: q, in: query, schema: ${TEXT} }]\n${OK}`),
    want: ["params?: ShopActParams", "  q?: string;", "query: query(params)"],
  },
  {
    name: "tells the runtime of every style that is not the usual one",
    given: oneOperation(
      `parameters:
  - { name: a, in: query, style: deepObject, schema: { type: object } }
  - { name: b, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: c, in: query, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: d, in: query, content: { application/json: { schema: {} } } }
  - { name: e, in: query, schema: { type: array, items: ${TEXT} } }
${OK}`,
    ),
    want: ["query(params, { a: deepObject, b: pipeDelimited, c: commaDelimited, d: asJson })"],
  },
  {
    name: "lets reserved characters pass where the document does, in every style",
    given: oneOperation(
      `parameters:
  - { name: a, in: query, allowReserved: true, schema: ${TEXT} }
  - { name: b, in: query, allowReserved: true, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: c, in: path, required: true, allowReserved: true, schema: ${TEXT} }
  - { name: d, in: path, required: true, allowReserved: true, style: matrix, explode: true, schema: { type: array, items: ${TEXT} } }
${OK}`,
      "",
      { path: "/x/{c}/{d}" },
    ),
    want: [
      "query: query(params, { a: withReserved(), b: withReserved(commaDelimited) })",
      'path: styledPath`/x/${pathSegment("simple", "c", c, false, reservedText)}/${pathSegment("matrix", "d", d, true, reservedText)}`',
    ],
  },
  {
    name: "writes what has a media type as that says, in every place",
    given: oneOperation(
      `parameters:
  - { name: a, in: query, content: { text/plain: { schema: ${TEXT} } } }
  - { name: b, in: query, content: { "*/*": { schema: ${TEXT} } } }
  - { name: c, in: query, content: { "*/*": { schema: { type: object } } } }
  - { name: d, in: header, content: { application/json: { schema: { type: object } } } }
  - { name: e, in: cookie, content: { application/json: { schema: { type: object } } } }
  - { name: f, in: path, required: true, content: { application/json: { schema: { type: array, items: ${TEXT} } } } }
${OK}`,
      "",
      { path: "/x/{f}" },
    ),
    want: [
      "query: query({ a: params?.a, b: params?.b, c: params?.c }, { c: asJson })",
      "d: headerJson(params?.d)",
      "cookie: cookieHeader({ e: params?.e }, { e: asJson })",
      "path: path`/x/${JSON.stringify(f)}`",
    ],
  },
  {
    name: "writes cookies in their styles",
    given: oneOperation(
      `parameters:
  - { name: a, in: cookie, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: b, in: cookie, style: cookie, schema: ${TEXT} }
  - { name: c, in: cookie, style: cookie, explode: false, schema: { type: array, items: ${TEXT} } }
  - { name: d, in: cookie, allowReserved: true, schema: ${TEXT} }
${OK}`,
    ),
    want: ["{ a: commaDelimited, b: asCookie(), c: asCookie(commaDelimited), d: asCookie() }"],
  },
  {
    name: "sends a pair an item where a delimited list is exploded",
    given: oneOperation(
      `parameters: [{ name: a, in: query, style: pipeDelimited, explode: true, schema: { type: array, items: ${TEXT} } }]
${OK}`,
    ),
    want: ["query: query(params) }"],
  },
  {
    name: "writes an exploded object in a header as pairs",
    given: oneOperation(
      `parameters: [{ name: X-Place, in: header, explode: true, schema: { type: object, properties: { a: ${TEXT} } } }]\n${OK}`,
    ),
    want: ['"X-Place": simple(params?.["X-Place"], true)'],
  },
  {
    name: "keeps a `$` of the path apart from a brace after it",
    given: oneOperation(`parameters: [{ name: id, in: path, required: true, schema: ${TEXT} }]\n${OK}`, "", {
      path: "/${}/{id}",
    }),
    want: ["path: path`/\\${}/${id}`"],
  },
  {
    name: "keeps header parameters out of the query",
    given: oneOperation(
      `parameters: [{ name: q, in: query, schema: ${TEXT} }, { name: X-Trace, in: header, schema: ${TEXT} }]\n${OK}`,
    ),
    want: ["query: query({ q: params?.q })", 'headers: { "X-Trace": params?.["X-Trace"] }'],
  },
  {
    name: "leaves out headers that mean nothing as parameters",
    given: oneOperation(
      `parameters: [{ name: Authorization, in: header, schema: ${TEXT} }, { name: Content-Type, in: header, schema: ${TEXT} }]\n${OK}`,
    ),
    want: ["function act(client: Client, options?: RequestOptions)", '{ method: "POST", path: "/act" }'],
  },
  {
    name: "sends cookies as a header",
    given: oneOperation(
      `parameters: [{ name: session, in: cookie, required: true, schema: ${TEXT} }, { name: X-A, in: header, schema: ${TEXT} }]\n${OK}`,
    ),
    want: ["  session: string;", '"X-A": params["X-A"], cookie: cookieHeader({ session: params.session })'],
  },
  {
    name: "writes parameters of the path in their styles",
    given: oneOperation(
      `parameters:
  - { name: a, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: ${TEXT} } }
  - { name: b, in: path, required: true, style: label, schema: ${TEXT} }
  - { name: c, in: path, required: true, schema: { type: array, items: { type: integer } } }
  - { name: d, in: path, required: true, schema: ${TEXT} }
${OK}`,
      "",
      { path: "/x{a}{b}/{c}/{d}" },
    ),
    want: [
      'styledPath`/x${pathSegment("matrix", "a", a, true)}${pathSegment("label", "b", b)}/${pathSegment("simple", "c", c)}/${d}`',
    ],
  },
  {
    name: "takes a whole query as one parameter",
    given: oneOperation(
      `parameters: [{ name: filter, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: ${TEXT} } } } } }]\n${OK}`,
    ),
    want: ["  filter?: { a?: string };", "query: query(params?.filter)"],
  },
  {
    name: "writes the fields of a whole query as their encodings say",
    given: oneOperation(
      `parameters:
  - name: filter
    in: querystring
    content:
      application/x-www-form-urlencoded:
        schema: { type: object, properties: { a: { type: object }, b: { type: array, items: ${TEXT} }, c: ${TEXT} } }
        encoding: { b: { style: form, explode: false }, c: { allowReserved: true } }
${OK}`,
    ),
    want: ["query(params?.filter, { a: asJson, b: commaDelimited, c: withReserved() })"],
  },
  {
    name: "takes a whole query that is text",
    given: oneOperation(
      `parameters: [{ name: selector, in: querystring, content: { application/jsonpath: { schema: ${TEXT} } } }]
${OK}`,
    ),
    want: ["query: wholeQuery(params?.selector)"],
  },
  {
    name: "takes a whole query that is JSON",
    given: oneOperation(
      `parameters: [{ name: filter, in: querystring, required: true, content: { application/json: { schema: { type: object, properties: { a: ${TEXT} } } } } }]\n${OK}`,
    ),
    want: ["query: wholeQuery(params.filter, JSON.stringify)"],
  },
  {
    name: "joins the parts of a header",
    given: oneOperation(
      `parameters: [{ name: X-Ids, in: header, schema: { type: array, items: ${TEXT} } }, { name: X-Max, in: header, schema: { type: integer } }]\n${OK}`,
    ),
    want: ['"X-Ids": simple(params?.["X-Ids"])', '"X-Max": params?.["X-Max"]'],
  },
  {
    name: "tells apart a query and a header parameter of one name",
    given: oneOperation(
      `parameters: [{ name: token, in: query, schema: ${TEXT} }, { name: token, in: header, schema: ${TEXT} }]\n${OK}`,
    ),
    want: ["token?: string;", "token_header?: string;", "token: params?.token", "token: params?.token_header"],
  },
  {
    name: "takes a query and a body in one object",
    given: oneOperation(
      `parameters: [{ name: notify, in: query, schema: { type: boolean } }]
requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { text: ${TEXT} } } } } }
${OK}`,
    ),
    want: ["{ notify, ...body }: ShopActParams", "query: query({ notify }), body: json(body)"],
  },
  {
    name: "takes a body and a query apart where their names collide",
    given: oneOperation(
      `parameters: [{ name: text, in: query, schema: { type: boolean } }]
requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { text: ${TEXT} } } } } }
${OK}`,
    ),
    want: ["body: { text?: string },", "params?: ShopActParams,", "query: query(params), body: json(body)"],
  },
  {
    name: "binds path parameters whose names the function needs itself",
    given: oneOperation(
      `parameters: [{ name: path, in: path, required: true, schema: ${TEXT} }, { name: class, in: path, required: true, schema: ${TEXT} }]\n${OK}`,
      "",
      { path: "/files/{path}/{class}" },
    ),
    want: ["path_: string", "class_: string", "path: path`/files/${path_}/${class_}`"],
  },
  {
    name: "binds a path and a query parameter of one name, where the body is beside them",
    given: oneOperation(
      `parameters: [{ name: id, in: path, required: true, schema: ${TEXT} }, { name: id, in: query, schema: ${TEXT} }]
requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { text: ${TEXT} } } } } }
${OK}`,
      "",
      { path: "/files/{id}" },
    ),
    want: [
      "  id: string,",
      "{ id: id_, ...body }: ShopActParams",
      "path: path`/files/${id}`, query: query({ id: id_ })",
    ],
  },
  {
    name: "keeps template syntax in a path as text",
    given: oneOperation(`parameters: [{ name: id, in: path, required: true, schema: ${TEXT} }]\n${OK}`, "", {
      path: "/a`$\\b/{id}",
    }),
    want: ["path: path`/a\\`$\\\\b/${id}`"],
  },
])("$name", async ({ given, want }) => {
  const { files, diagnostics } = await emitted(given);
  const text = files.get("operations/shop.ts") ?? "";
  expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  for (const part of want) expect(text).toContain(part);
});

it("notes a cookie parameter, which a browser does not send", async () => {
  const { diagnostics } = await emitted(
    oneOperation(`parameters: [{ name: session, in: cookie, schema: ${TEXT} }]\n${OK}`),
  );
  expect(diagnostics.map(({ severity, code, place }) => [severity, code, place?.pointer])).toEqual([
    ["note", "parameter/cookie", "/paths/~1act/post"],
  ]);
});
