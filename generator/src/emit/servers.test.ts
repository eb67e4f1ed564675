import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

it.each([
  {
    name: "the only server is where requests go",
    given: "[{ url: https://a.example/v1/ }]",
    want: ['{ ...options, baseURL: options.baseURL ?? "https://a.example/v1" }'],
    not: ["server?:", "serverVariables"],
  },
  {
    name: "one of several is chosen by its URL",
    given: "[{ url: https://a.example, description: Real. }, { url: https://b.example }, { url: /relative }]",
    want: [
      '  server?: "https://a.example" | "https://b.example";\n',
      "- `https://a.example`: Real.",
      'options.baseURL ?? options.server ?? "https://a.example"',
    ],
    not: ["relative"],
  },
  {
    name: "addresses that are too long for a line stand on one of their own",
    given: `[{ url: https://a.example/${"x".repeat(52)} }, { url: https://b.example }]`,
    want: [`    baseURL:\n      options.baseURL ?? options.server ?? "https://a.example/${"x".repeat(52)}",\n`],
    not: [],
  },
  {
    name: "variables are options with their values",
    given:
      "[{ url: 'https://{region}.example:{port}', variables: { region: { default: eu, enum: [eu, us], description: Where. }, port: { default: 443 } } }]",
    want: [
      '    /**\n     * Where.\n     *\n     * @defaultValue "eu"\n     */\n    region?: "eu" | "us";\n',
      "    port?: string;\n",
      'serverURL("https://{region}.example:{port}", {',
      'region: "eu", port: "443" }, options.serverVariables)',
    ],
    not: ["server?:"],
  },
  {
    name: "many values of a variable stand on lines of their own",
    given: `[{ url: 'https://{zone}.example', variables: { zone: { default: zone-of-a-name-0, enum: [${Array.from({ length: 7 }, (_, index) => `zone-of-a-name-${index}`).join()}] } } }]`,
    want: ['    zone?:\n      | "zone-of-a-name-0"\n      | "zone-of-a-name-1"\n'],
    not: [],
  },
  {
    name: "a server that is nowhere leaves the address to the caller",
    given: "[{ url: /v1 }, { url: http://localhost:3000 }]",
    want: ["createBaseClient(options)"],
    not: ["localhost"],
  },
  {
    name: "text in a variable stays text",
    given: `[{ url: 'https://{a}.example', variables: { a: { default: '"}; evil(); "', enum: ['\`\${evil()}', '"}; evil(); "'] } } }]`,
    want: ['"\\"}; evil(); \\""', '"`${evil()}"'],
    not: [],
  },
])("$name", async ({ given, want, not }) => {
  const { files } = await emitted(`servers: ${given}`);
  const text = files.get("client.ts") ?? "";
  for (const part of want) expect(text).toContain(part);
  for (const part of not) expect(text).not.toContain(part);
});

const OPERATION = "get: { operationId: shop.act, responses: { '204': { description: '' } } }";

it.each([
  {
    name: "an operation goes to a server of its own",
    given: `{ servers: [{ url: https://files.example/v2/ }], ${OPERATION} }`,
    want: 'servers: [{ url: "https://files.example/v2" }]',
  },
  {
    name: "what its address leaves open has a default, and is an option",
    given: `{ servers: [{ url: "https://{zone}.example", variables: { zone: { default: '"}', description: Where. } } }], ${OPERATION} }`,
    want: 'servers: [{ url: "https://{zone}.example", variables: { zone: "\\"}" } }]',
    options: "    /**\n     * Where.\n",
  },
  {
    name: "of several, the first is named, and those that can have been chosen",
    given: `{ servers: [{ url: https://files.example }, { url: https://b.example }, { url: https://c.example }], ${OPERATION} }`,
    want: 'servers: [{ url: "https://files.example" }, { url: "https://b.example" }]',
  },
  {
    name: "an operation that is only on one of the servers goes there",
    given: `{ servers: [{ url: https://b.example }], ${OPERATION} }`,
    want: 'servers: [{ url: "https://b.example" }]',
  },
])("$name", async ({ given, want, options = "withOwnServers(client, options);" }) => {
  const { files, diagnostics } = await emitted(
    `servers: [{ url: https://a.example }, { url: https://b.example }]\npaths: { /a: ${given} }`,
  );
  expect(diagnostics).toEqual([]);
  expect(files.get("operations/shop.ts")).toContain(want);
  expect(files.get("client.ts")).toContain(options);
  expect(files.get("client.ts")).toContain("return withOwnServers(client, options);");
});

it.each([
  { name: "the same", servers: "[{ url: https://a.example }]", own: "[{ url: https://a.example/ }]" },
  {
    name: "the same and more, of which none can be chosen",
    servers: "[{ url: https://a.example }]",
    own: "[{ url: https://a.example }, { url: https://b.example }]",
  },
  { name: "those of every operation, where the document has none", servers: "[]", own: "[{ url: https://a.example }]" },
])("nothing is said of servers that are $name", async ({ servers, own }) => {
  const { files, diagnostics } = await emitted(`servers: ${servers}\npaths: { /a: { servers: ${own}, ${OPERATION} } }`);
  expect(diagnostics).toEqual([]);
  expect(files.get("operations/shop.ts")).not.toContain("servers");
  expect(files.get("client.ts")).toContain('baseURL: options.baseURL ?? "https://a.example"');
  expect(files.get("client.ts")).not.toContain("withOwnServers");
});

it.each([
  { name: "are relative", servers: "[{ url: https://a.example }]", own: "[{ url: /v2 }]" },
  { name: "stand beside relative ones of all", servers: "[{ url: /v1 }]", own: "[{ url: https://b.example }]" },
])("servers of an operation that $name are reported", async ({ servers, own }) => {
  const { files, diagnostics } = await emitted(`servers: ${servers}\npaths: { /a: { servers: ${own}, ${OPERATION} } }`);
  expect(diagnostics.map(({ code, place }) => [code, place?.pointer])).toEqual([["server/own", "/paths/~1a/get"]]);
  expect(files.get("operations/shop.ts")).not.toContain("servers");
});
