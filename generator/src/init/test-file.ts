import { everyResource } from "../emit/index-file.ts";
import { argumentsText } from "../emit/reference/snippet.ts";
import { snippetModules } from "../emit/reference/snippet-context.ts";
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
  const options = plan.authentication.map(({ option }) => `, ${literalKey(option)}: null`).join("");
  return `// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, testServer } from "@tramontane/runtime/testing";
import { ${plan.clientName} } from ${quote(name)};

/**
 * The API in memory: remembers what it was asked, and answers each request alike.
 *
 * @param {import("@tramontane/runtime/testing").Answer} given
 */
function start(given = answer.json({ answer: 42 })) {
  const server = testServer().always("* *", given);
  return { server, client: new ${plan.clientName}({ ...server.options${options} }) };
}

test("making a client makes no request", () => {
  const { server, client } = start();
  assert.ok(client);
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
      `  const { server, client } = start(${kind === "nothing" ? "answer.nothing()" : ""});`,
      kind === "nothing" ? `  ${call};` : `  assert.deepEqual(${call}, { answer: 42 });`,
      "  const [request] = server.requests;",
      `  assert.equal(request?.method, ${quote(operation.source.method)});`,
      `  assert.equal(request?.path, ${quote(path)});`,
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
