import { expect, test } from "vitest";
import { normaliseText, reports } from "../../../test/normalised.ts";

const pathItem =
  "{ post: { operationId: told, summary: S, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Told' } } } }, responses: { '204': {} }, callbacks: { more: {} } } }";
const components = `components: { schemas: { Told: { type: object } }, pathItems: { told: ${pathItem} }, callbacks: { c: { "{$request.body#/url}": ${pathItem}, x-note: {} } } }`;

test.each([
  { name: "a webhook", given: `webhooks: { bookTold: ${pathItem} }`, from: "webhooks", want: { name: "bookTold" } },
  {
    name: "a webhook by reference",
    given: "webhooks: { bookTold: { $ref: '#/components/pathItems/told' } }",
    from: "webhooks",
    want: { name: "bookTold" },
  },
  {
    name: "a callback",
    given: `paths: { /a: { post: { callbacks: { done: { "{$url}": ${pathItem} } }, responses: {} } } }`,
    from: "callbacks",
    want: { name: "done", expression: "{$url}" },
  },
  {
    name: "a callback by reference",
    given: "paths: { /a: { post: { callbacks: { done: { $ref: '#/components/callbacks/c' } }, responses: {} } } }",
    from: "callbacks",
    want: { name: "done", expression: "{$request.body#/url}" },
  },
] as const)("$name is a request with its payload", async ({ given, from, want }) => {
  const result = await normaliseText(`${given}\n${components}`, "3.1.0");
  const requests = from === "webhooks" ? result.api.webhooks : result.api.operations[0]?.callbacks;
  expect(requests).toMatchObject([
    {
      ...want,
      method: "POST",
      id: "told",
      summary: "S",
      body: {
        content: [{ name: "application/json", schema: { kind: "ref", id: "api.yaml#/components/schemas/Told" } }],
      },
      responses: [{ status: "204" }],
    },
  ]);
  expect(reports(result)).toEqual([]);
});
