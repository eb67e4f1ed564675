import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

const OK = `responses: { "204": { description: "" } }`;

function secured(schemes: string): string {
  return `
security: [{ a: [] }]
paths:
  /x: { get: { operationId: x.one, ${OK} }, post: { operationId: x.two, ${OK} }, put: { operationId: x.three, security: [{ b: [] }], ${OK} } }
components: { securitySchemes: ${schemes} }`;
}

it.each([
  {
    name: "a bearer token, from a variable named after the client",
    given: "{ a: { type: http, scheme: Bearer } }",
    want: 'bearer(options.apiKey, "SHOP_API_KEY")',
  },
  {
    name: "a bearer token, from a variable that the document names",
    given: "{ a: { type: http, scheme: bearer, x-tramontane-env: KEY } }",
    want: 'bearer(options.apiKey, "KEY")',
  },
  {
    name: "a key in a header",
    given: "{ a: { type: apiKey, in: header, name: X-Key } }",
    want: 'apiKeyHeader("x-key", options.apiKey, "SHOP_API_KEY")',
  },
  {
    name: "an access token of OAuth 2",
    given: "{ a: { type: oauth2, flows: {} } }",
    want: 'bearer(options.apiKey, "SHOP_API_KEY")',
  },
  {
    name: "a user and a password",
    given: "{ a: { type: http, scheme: basic } }",
    want: 'basic(options.credentials, "SHOP_API_KEY")',
  },
  {
    name: "a key in the query",
    given: "{ a: { type: apiKey, in: query, name: 'k&y' } }",
    want: 'apiKeyQuery("k&y", options.apiKey, "SHOP_API_KEY")',
  },
  {
    name: "a key in a cookie",
    given: "{ a: { type: apiKey, in: cookie, name: session } }",
    want: 'apiKeyCookie("session", options.apiKey, "SHOP_API_KEY")',
  },
  {
    name: "what most operations ask for, whatever is declared first",
    given: "{ b: { type: apiKey, in: header, name: X-Rare }, a: { type: http, scheme: bearer } }",
    want: "bearer(options.apiKey",
  },
])("sends $name", async ({ given, want }) => {
  const { files } = await emitted(secured(given));
  expect(files.get("client.ts")).toContain(want);
});

it("reports the schemes that have no option, with their places", async () => {
  const { diagnostics } = await emitted(
    secured(`{ a: { type: http, scheme: bearer }, b: { type: http, scheme: digest } }`),
  );
  expect(diagnostics.map(({ code, place }) => [code, place?.pointer])).toEqual([
    ["security/unsupported", "/components/securitySchemes/b"],
  ]);
});

it("has an option for each of several schemes", async () => {
  const { files, diagnostics } = await emitted(
    secured(
      `{ a: { type: http, scheme: bearer }, b: { type: apiKey, in: cookie, name: session, description: Of the web. } }`,
    ),
  );
  const text = files.get("client.ts") ?? "";
  expect(diagnostics).toEqual([]);
  expect(text).toContain("  apiKey?: Secret | null;\n");
  expect(text).toContain("  /**\n   * Of the web.\n");
  expect(text).toContain("  b?: Secret | null;\n");
  expect(text).toContain(
    '{ apiKey: bearer(options.apiKey, "SHOP_API_KEY"), b: apiKeyCookie("session", options.b, "SHOP_B") }',
  );
});

const SHARED = `
security: [{ a: [] }]
paths:
  /x: { get: { operationId: x.one, ${OK} }, put: { operationId: x.two, security: [{ b: [] }], ${OK} } }
  /y: { get: { operationId: x.three, security: [{ b: [] }], ${OK} } }
  /z: { get: { operationId: x.four, ${OK} } }
components:
  securitySchemes:
    a: { type: http, scheme: bearer, x-tramontane-env: KEY }
    b: { type: apiKey, in: header, name: X-Key, x-tramontane-option: apiKey, x-tramontane-env: OTHER }`;

it("has one option for schemes that say they take the same key, which is put elsewhere where that is asked for", async () => {
  const { files, diagnostics } = await emitted(SHARED);
  const text = files.get("client.ts") ?? "";
  expect(diagnostics).toEqual([]);
  expect(text).toContain(
    "   * Sent as `Authorization: Bearer …`, or as the header `x-key` where that is asked for: a string",
  );
  expect(text.match(/\w+\?: Secret/g)).toEqual(["apiKey?: Secret"]);
  expect(text).toContain('createBaseClient(options, bearer(options.apiKey, "KEY"))');
  const operations = files.get("operations/x.ts");
  expect(operations).toContain('{ method: "GET", path: "/x", redirects }');
  expect(operations).toContain('{ method: "GET", path: "/y", redirects: keyIn("x-key", redirects) }');
  expect(operations).toContain('{ method: "PUT", path: "/x", redirects: keyIn("x-key") }');
});

it("has each of two places of a key as a credential where an operation may choose", async () => {
  const { files } = await emitted(SHARED.replace("[{ b: [] }]", "[{ b: [] }, { a: [] }]"));
  const text = files.get("client.ts") ?? "";
  expect(text).toContain("createSecuredClient(");
  expect(text).toContain(
    '{ apiKey: bearer(options.apiKey, "KEY"), "x-key": apiKeyHeader("x-key", options.apiKey, "KEY") }',
  );
  expect(files.get("operations/x.ts")).toContain('security: [["x-key"], ["apiKey"]]');
});

it("says what key an operation wants that is sent as all are", async () => {
  const admin = "type: http, scheme: bearer, description: 'For */ administration.', x-tramontane-option: apiKey";
  const { files } = await emitted(SHARED.replace(/type: apiKey.*OTHER/, admin));
  const text = files.get("client.ts") ?? "";
  expect(text).toContain('createBaseClient(options, bearer(options.apiKey, "KEY"))');
  expect(text).toContain("   * Sent as `Authorization: Bearer …`: a string");
  const operations = files.get("operations/x.ts") ?? "";
  expect(operations).toContain(" * For *\\/ administration.\n *\n * `PUT /x`");
  expect(operations).toContain("/** `GET /x` */");
  expect(operations).not.toContain("security");
});

it("keeps a user and a password apart from a key of the same name", async () => {
  const { files } = await emitted(SHARED.replace("type: apiKey, in: header, name: X-Key", "type: http, scheme: basic"));
  expect(files.get("client.ts")).toContain('basic(options.apiKey2, "OTHER")');
});

it("calls an option what the document calls it", async () => {
  const { files } = await emitted(SHARED.replace("x-tramontane-option: apiKey", "x-tramontane-option: pass"));
  expect(files.get("client.ts")).toContain('pass: apiKeyHeader("x-key", options.pass, "OTHER")');
  const { files: only } = await emitted(secured("{ a: { type: http, scheme: bearer, x-tramontane-option: token } }"));
  expect(only.get("client.ts")).toContain('bearer(options.token, "SHOP_API_KEY")');
});

it("has one option for tokens that are come by in several ways and needed at once", async () => {
  const { files, diagnostics } = await emitted(`
security: [{ a: [], b: [] }]
paths: { /x: { get: { operationId: x.one, ${OK} } } }
components: { securitySchemes: { a: { type: oauth2, flows: {} }, b: { type: oauth2, flows: {} } } }`);
  const text = files.get("client.ts") ?? "";
  expect(diagnostics).toEqual([]);
  expect(text).toContain('createBaseClient(options, bearer(options.apiKey, "SHOP_API_KEY"))');
  expect(text).not.toContain("  b?: ");
});

it("asks for no key where the document has none", async () => {
  const { files } = await emitted(`paths: { /x: { get: { operationId: x.one, ${OK} } } }`);
  expect(files.get("client.ts")).not.toContain("apiKey");
});
