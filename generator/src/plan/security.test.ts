import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

const SCHEMES = `components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Key }
    oauth: { type: oauth2, flows: {} }
    inQuery: { type: apiKey, in: query, name: key }
    session: { type: apiKey, in: cookie, name: session }
    digest: { type: http, scheme: digest }
`;

/** A document whose operations say this of security, `-` for nothing: `x.op0`, `x.op1`, ... */
function document(whole: string, ...operations: string[]): string {
  const paths = operations.map(
    (security, index) =>
      `  /${index}: { get: { operationId: x.op${index}, ${security === "-" ? "" : `security: ${security}, `}responses: { "204": { description: "" } } } }\n`,
  );
  return `${whole === "-" ? "" : `security: ${whole}\n`}paths:\n${paths.join("")}${SCHEMES}`;
}

const PLAIN = 'createBaseClient(options, bearer(options.apiKey, "SHOP_API_KEY"))';

it.each([
  {
    name: "one credential for all operations",
    given: document("[{ token: [] }]", "-", "-"),
    client: PLAIN,
    operations: [undefined, undefined],
  },
  {
    name: "the same, said by each operation",
    given: document("-", "[{ token: [] }]", "[{ token: [] }]"),
    client: PLAIN,
    operations: [undefined, undefined],
  },
  {
    name: "the same, beside an operation of which nothing is said",
    given: document("-", "[{ token: [] }]", "-"),
    client: PLAIN,
    operations: [undefined, undefined],
  },
  {
    name: "the same, by way of scopes that differ",
    given: document("[{ oauth: [a] }]", "-", "[{ oauth: [b] }]"),
    client: PLAIN,
    operations: [undefined, undefined],
  },
  {
    name: "none for one operation",
    given: document("[{ token: [] }]", "-", "[]"),
    client: '[["apiKey"]]',
    operations: [undefined, "security: []"],
  },
  {
    name: "none for one operation, as an alternative",
    given: document("[{ token: [] }]", "-", "[{}]"),
    client: '[["apiKey"]]',
    operations: [undefined, "security: [[]]"],
  },
  {
    name: "the usual where an operation wants what nobody describes",
    given: document("[{ token: [] }]", "-", "[{ nobody: [] }]"),
    client: PLAIN,
    operations: [undefined, undefined],
  },
  {
    name: "one that will do without",
    given: document("[{ token: [] }, {}]", "-"),
    client: '[["apiKey"], []]',
    operations: [undefined],
  },
  {
    name: "another for one operation",
    given: document("[{ token: [] }]", "-", "-", "[{ key: [] }]"),
    client: '[["apiKey"]]',
    operations: [undefined, undefined, 'security: [["key"]]'],
  },
  {
    name: "what most operations want rather than what the document says for all",
    given: document("[{ token: [] }]", "-", "[{ key: [] }]", "[{ key: [] }]"),
    client: '[["apiKey"]]',
    operations: ['security: [["token"]]', undefined, undefined],
  },
  {
    name: "something rather than nothing, however many want nothing",
    given: document("[]", "-", "-", "[{ token: [] }]"),
    client: '[["apiKey"]]',
    operations: ["security: []", "security: []", undefined],
  },
  {
    name: "alternatives and combinations",
    given: document("[{ token: [] }, { key: [], inQuery: [] }]", "-"),
    client: '[["apiKey"], ["key", "inQuery"]]',
    operations: [undefined],
  },
  {
    name: "one of a combination that goes to one place",
    given: document("[{ token: [], oauth: [], key: [] }]", "-"),
    client: '[["apiKey", "key"]]',
    operations: [undefined],
  },
  {
    name: "a key in the query, which no request is sent without",
    given: document("[{ inQuery: [] }]", "-"),
    client: '[["apiKey"]]',
    operations: [undefined],
  },
  {
    name: "a cookie, beside those that are parameters",
    given: document("[{ session: [] }]", "-"),
    client: '[["apiKey"]]',
    operations: [undefined],
  },
  {
    name: "no alternative of what a client knows nothing of",
    given: document("[{ token: [] }, { digest: [] }]", "-", "[{ digest: [] }]", "[{ digest: [], token: [] }]"),
    client: '[["apiKey"]]',
    operations: [undefined, "security: []", undefined],
  },
])("wants $name", async ({ given, client, operations }) => {
  const { files } = await emitted(given);
  expect(files.get("client.ts")?.replace(/\[\n\s+(\[.*\]),\n\s+\]/, "[$1]")).toContain(client);
  expect(files.get("client.ts")?.includes("createSecuredClient")).toBe(client !== PLAIN);
  const literals = files.get("operations/x.ts")?.match(/\{ method: .*\}/g) ?? [];
  expect(literals.map((literal) => /security: .*?\](?= \}|, \w)/.exec(literal)?.[0])).toEqual(operations);
});
