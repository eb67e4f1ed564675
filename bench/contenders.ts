/** A client that is measured, as source: how it is imported, made and called. */
export interface Contender {
  readonly name: string;
  readonly imports: string;
  /** Makes the `client` with the expression `key`, and a `fetch` of one's own where it is given. */
  readonly create: (key: string, fetch?: string) => string;
  /** What a call of `client` gives, a promise. */
  readonly call: string;
  /** Reads a stream of `client`, `take` for each of its items. */
  readonly stream?: string;
  /** Its streams are of another API, which sends data alone and ends it by `[DONE]`. */
  readonly otherEvents?: true;
  /** Is one file when it is imported, as its users would have it. */
  readonly bundled?: true;
}

const base = "https://api.mistral.ai";
const ask = `{ model: "mistral-small-latest", inputs: "Hi" }`;
const chat = `{ model: "gpt-5", messages: [{ role: "user", content: "Hi" }]`;
const withFetch = (fetch: string | undefined): string => (fetch === undefined ? "" : `, fetch: ${fetch}`);
const iterated = (stream: string): string => `for await (const item of ${stream}) take(item);`;

const byHand = `(client.fetch ?? fetch)("${base}/v1/conversations", {
  method: "POST",
  headers: { authorization: \`Bearer \${client.key}\`, "content-type": "application/json" },
  body: JSON.stringify(${ask}),
})`;

/** Everybody; the first is the measure of the others. */
export const contenders: readonly Contender[] = [
  {
    name: "by hand",
    imports: "",
    create: (key, fetch) => `({ key: ${key}${withFetch(fetch)} })`,
    call: `${byHand}.then((response) => response.json())`,
    stream: `const reader = (await ${byHand}).body.getReader();
const decoder = new TextDecoder();
let rest = "";
for (;;) {
  const { done, value } = await reader.read();
  if (done) break;
  const parts = (rest + decoder.decode(value, { stream: true })).split("\\n\\n");
  rest = parts.pop();
  for (const part of parts) {
    const data = part.slice(part.indexOf("data: ") + 6);
    if (data !== "[DONE]") take(JSON.parse(data));
  }
}`,
  },
  {
    name: "@tramontane/mistral, one function",
    imports: `import { createClient } from "@tramontane/mistral/client";
import { start, startStream } from "@tramontane/mistral/beta/conversations";`,
    create: (key, fetch) => `createClient({ apiKey: ${key}${withFetch(fetch)} })`,
    call: `start(client, ${ask})`,
    stream: iterated(`await startStream(client, ${ask})`),
  },
  {
    name: "@tramontane/mistral, class",
    imports: `import { Mistral } from "@tramontane/mistral";`,
    create: (key, fetch) => `new Mistral({ apiKey: ${key}${withFetch(fetch)} })`,
    call: `client.beta.conversations.start(${ask})`,
    stream: iterated(`await client.beta.conversations.startStream(${ask})`),
  },
  {
    name: "openapi-fetch",
    imports: `import createClient from "openapi-fetch";`,
    create: (key, fetch) =>
      `createClient({ baseUrl: "${base}", headers: { authorization: \`Bearer \${${key}}\` }${withFetch(fetch)} })`,
    call: `client.POST("/v1/conversations", { body: ${ask} }).then(({ data }) => data)`,
  },
  {
    name: "hey-api",
    imports: `import { client as hey } from "./hey/client.gen.ts";
import { betaConversationsStart } from "./hey/sdk.gen.ts";`,
    create: (key, fetch) => `(hey.setConfig({ baseUrl: "${base}", auth: ${key}${withFetch(fetch)} }), hey)`,
    call: `betaConversationsStart({ client, body: ${ask} }).then(({ data }) => data)`,
    stream: iterated(`(await client.sse.post({ url: "/v1/conversations", body: ${ask} })).stream`),
    bundled: true,
  },
  {
    name: "redocly",
    imports: `import { client as redocly } from "./redocly.ts";`,
    create: (key, fetch) => `(redocly.configure({ auth: { bearer: ${key} }${withFetch(fetch)} }), redocly)`,
    call: `client.beta_libraries_create({ body: { name: "Hi" } })`,
    stream: iterated(`client.beta_conversations_start({ body: ${ask} })`),
    bundled: true,
  },
  {
    name: "openai",
    imports: `import OpenAI from "openai";`,
    create: (key, fetch) => `new OpenAI({ apiKey: ${key}${withFetch(fetch)} })`,
    call: `client.chat.completions.create(${chat} })`,
    stream: iterated(`await client.chat.completions.create(${chat}, stream: true })`),
    otherEvents: true,
  },
  {
    name: "@mistralai/mistralai, one function",
    imports: `import { MistralCore } from "@mistralai/mistralai/core.js";
import { betaConversationsStart } from "@mistralai/mistralai/funcs/betaConversationsStart.js";
import { betaConversationsStartStream } from "@mistralai/mistralai/funcs/betaConversationsStartStream.js";
import { HTTPClient } from "@mistralai/mistralai/lib/http.js";`,
    create: (key, fetch) =>
      `new MistralCore({ apiKey: ${key}${fetch === undefined ? "" : `, httpClient: new HTTPClient({ fetcher: ${fetch} })`} })`,
    call: `betaConversationsStart(client, ${ask}).then((result) => result.value)`,
    stream: iterated(`(await betaConversationsStartStream(client, ${ask})).value`),
  },
  {
    name: "@mistralai/mistralai, class",
    imports: `import { HTTPClient, Mistral } from "@mistralai/mistralai";`,
    create: (key, fetch) =>
      `new Mistral({ apiKey: ${key}${fetch === undefined ? "" : `, httpClient: new HTTPClient({ fetcher: ${fetch} })`} })`,
    call: `client.beta.conversations.start(${ask})`,
    stream: iterated(`await client.beta.conversations.startStream(${ask})`),
  },
];

/** A module with only the part of a contender that is asked for, so that nothing else is in its bundle. */
export function moduleOf({ imports, create, call, stream }: Contender, part: "call" | "stream" | "create"): string {
  const made = `export const create = (key, fetch) => ${create("key", "fetch")};`;
  const done = {
    create: `export const client = ${create('"key"')};`,
    call: `${made}\nexport const call = (client) => ${call};`,
    stream: `${made}\nexport const read = async (client, take) => {\n${stream}\n};`,
  };
  return withImports(imports, `${done[part]}\n`);
}

/** An edge function that makes one call, or reads one stream, and answers what came. */
export function edgeFunction({ imports, create, call, stream }: Contender, part: "call" | "stream"): string {
  const client = create("env.KEY");
  const used = part === "call" ? call : (stream ?? "");
  // Written as one would: a client that is used once needs no name.
  const once = used.split(/\bclient\b/).length === 2 && !used.includes("{ client");
  const made = once ? "" : `const client = ${client};\n`;
  const body = once ? used.replace(/\bclient\b/, () => client) : used;
  const done =
    part === "call"
      ? `return Response.json(await ${body});`
      : `const items = [];\n${body.replace("take(item)", "items.push(item)").replace("take(", "items.push(")}\nreturn Response.json(items);`;
  return withImports(imports, `export default { fetch: async (_, env) => {\n${made}${done}\n} };\n`);
}

/** The source after those of the imports that it uses. */
function withImports(imports: string, source: string): string {
  const used = imports.split("\n").filter((line) =>
    line
      .match(/\{(.*)\}|import (\w+)/)
      ?.slice(1)
      .join()
      .match(/\w+/g)
      ?.some((name) => uses(source, name)),
  );
  return `${used.join("\n")}\n${source}`;
}

function uses(source: string, name: string): boolean {
  return name !== "as" && new RegExp(`\\b${name}\\b`).test(source);
}
