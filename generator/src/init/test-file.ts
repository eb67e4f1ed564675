import { everyResource } from "../emit/index-file.ts";
import { argumentsText } from "../emit/reference/snippet.ts";
import { snippetModules } from "../emit/reference/snippet-context.ts";
import { docComment } from "../emit/text/comment.ts";
import { literalKey, member } from "../emit/text/property-key.ts";
import { quote } from "../emit/text/string-literal.ts";
import type { Plan, PlannedOperation, PlannedResource } from "../plan/model.ts";
import type { NewPackage } from "./package-files.ts";

/** How many calls the test makes: enough to be an example of each resource, few enough to be read. */
const MOST = 12;

/**
 * The test of a new package, in JavaScript: it runs on every Node without a tool, and imports the package as its users
 * will, so that what is built is what is tested.
 */
export function testFile({ plan, name }: NewPackage): string {
  const resources = everyResource(plan.resources);
  const calls = resources.flatMap((resource) => callOf(resource, plan) ?? []).slice(0, MOST);
  const options = plan.authentication.map(({ option }) => `${literalKey(option)}: null, `).join("");
  return `// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { ${plan.clientName} } from ${quote(name)};

${docComment(["The API in memory: remembers what it was asked, and answers each request alike."], [], "")}function createServer(status = 200) {
  /** @type {Request[]} */
  const requests = [];
  /** @type {typeof fetch} */
  const fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return status === 204 ? new Response(null, { status }) : Response.json({ answer: 42 }, { status });
  };
  return { requests, fetch };
}

/** @param {ReturnType<typeof createServer>} server */
function createClient({ fetch }) {
  return new ${plan.clientName}({ ${options}baseURL: "https://memory.test", fetch });
}

test("making a client makes no request", () => {
  const server = createServer();
  assert.ok(createClient(server));
  assert.equal(server.requests.length, 0);
});
${calls.map((call) => `\n${call}`).join("")}`;
}

/** A test of the first operation of a resource that can be called with so little. */
function callOf(resource: PlannedResource, plan: Plan): string | undefined {
  for (const operation of resource.operations) {
    const path = sampledPath(operation);
    const args = argumentsText(operation, { plan, modules: snippetModules(plan, { package: "" }) });
    const { kind } = operation.answer;
    if (path === undefined || operation.pagination || (kind !== "json" && kind !== "nothing")) continue;
    if (args.some((arg) => /\bas never\b|\bTemporal\b/.test(arg))) continue;
    const method = member(["client", ...resource.path].join("."), operation.name);
    const call = `await ${method}(${args.join(", ")})`;
    return [
      `test(${quote([...resource.path, operation.name].join("."))}, async () => {`,
      `  const server = createServer(${kind === "nothing" ? "204" : ""});`,
      "  const client = createClient(server);",
      kind === "nothing" ? `  ${call};` : `  assert.deepEqual(${call}, { answer: 42 });`,
      "  const [request] = server.requests;",
      `  assert.equal(request?.method, ${quote(operation.source.method)});`,
      `  assert.equal(new URL(request?.url ?? "").pathname, ${quote(path)});`,
      "});\n",
    ].join("\n");
  }
  return undefined;
}

/** The path of a request whose parameters are their own names; `undefined` where that is not certain. */
function sampledPath({ source, pathParameters }: PlannedOperation): string | undefined {
  let { path } = source;
  for (const { source: parameter } of pathParameters) {
    const { name, schema, style } = parameter;
    const plain = schema.kind === "string" && schema.format === undefined && schema.examples === undefined;
    if (!plain || style !== "simple" || !/^[\w-]+$/.test(name)) return undefined;
    path = path.replace(`{${name}}`, name);
  }
  return /^(?:\/[\w.~-]+)+$/.test(path) ? path : undefined;
}
