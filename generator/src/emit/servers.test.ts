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
    name: "variables are options with their values",
    given:
      "[{ url: 'https://{region}.example:{port}', variables: { region: { default: eu, enum: [eu, us], description: Where. }, port: { default: 443 } } }]",
    want: [
      '    /**\n     * Where.\n     *\n     * @defaultValue "eu"\n     */\n    region?: "eu" | "us";\n',
      "    port?: string;\n",
      'serverURL("https://{region}.example:{port}", {',
      'region: "eu"',
      "...options.serverVariables",
    ],
    not: ["server?:"],
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
