import { describe, expect, test } from "vitest";
import { normaliseText, reports } from "../../../test/normalised.ts";

describe("x-tramontane-pagination", () => {
  const hinted = (hint: string): Promise<{ pagination: unknown; reported: string[] }> =>
    normaliseText(`
paths:
  /a:
    get:
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      x-tramontane-pagination: ${hint}
      responses: { "200": { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
components:
  schemas:
    Page: { allOf: [{ type: object, properties: { next: { type: string } } }, { properties: { rows: { anyOf: [{ type: array }, { type: 'null' }] }, total: { type: integer } } }] }`).then(
      (result) => ({ pagination: result.api.operations[0]?.pagination, reported: reports(result) }),
    );
  const at = "/paths/~1a/get/x-tramontane-pagination";

  test("is read", async () => {
    expect(await hinted("{ style: page, parameter: page, first: 1, items: /rows, next: /next }")).toEqual({
      pagination: {
        style: "page",
        parameter: "page",
        first: 1,
        items: "/rows",
        next: "/next",
        place: { file: "api.yaml", pointer: at },
      },
      reported: [],
    });
  });

  test.each([
    {
      name: "a parameter that is not there",
      given: "{ style: page, parameter: pge, items: /rows }",
      want: [`${at}/parameter`],
    },
    { name: "items that are not there", given: "{ style: page, parameter: page, items: /rws }", want: [`${at}/items`] },
    { name: "items that are no list", given: "{ style: page, parameter: page, items: /total }", want: [`${at}/items`] },
    {
      name: "an answer that is no list itself",
      given: '{ style: page, parameter: page, items: "" }',
      want: [`${at}/items`],
    },
    {
      name: "a next that is not there",
      given: "{ style: page, parameter: page, items: /rows, next: /more }",
      want: [`${at}/next`],
    },
    {
      name: "a cursor without a next and without a last",
      given: "{ style: cursor, parameter: page, items: /rows }",
      want: [at],
    },
    { name: "a style that does not exist", given: "{ style: pages }", want: [`${at}/style`] },
    {
      name: "a key that does not exist",
      given: "{ style: page, parameter: page, items: /rows, nxt: /next }",
      want: [`${at}/nxt`],
    },
  ])("with $name is an error", async ({ given, want }) => {
    const { pagination, reported } = await hinted(given);
    expect(pagination).toBeUndefined();
    expect(reported).toEqual(want.map((pointer) => `error extension/pagination ${pointer}`));
  });
});

describe("x-tramontane-stream and x-tramontane-env", () => {
  const at = "/paths/~1a/post/x-tramontane-stream";
  test.each([
    {
      name: "a flag that the body does not have",
      given: "{ flag: straem }",
      stream: true,
      want: [`error extension/stream ${at}/flag`],
    },
    {
      name: "an answer that is no stream",
      given: "{ flag: stream }",
      stream: false,
      want: [`error extension/stream ${at}`],
    },
    {
      name: "no terminal events",
      given: "{ terminal: done }",
      stream: true,
      want: [`error extension/stream ${at}/terminal`],
    },
    {
      name: "a stream of a POST that is to be resumed",
      given: "{ resumable: true }",
      stream: true,
      want: [`error extension/stream ${at}/resumable`],
    },
    {
      name: "something else than whether it can be resumed",
      given: "{ resumable: perhaps }",
      stream: true,
      want: [`error extension/stream ${at}/resumable`],
    },
    {
      name: "everything right",
      given: "{ flag: stream, method: go, terminal: [done], sentinel: '[DONE]' }",
      stream: true,
      want: [],
    },
  ])("with $name", async ({ given, stream, want }) => {
    const result = await normaliseText(`
paths:
  /a:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } } }
      x-tramontane-stream: ${given}
      responses: { "200": { description: A, content: { ${stream ? "text/event-stream" : "application/json"}: { schema: { type: object } } } } }`);
    expect(reports(result)).toEqual(want);
    expect(result.api.operations[0]?.stream).toEqual(
      want.length > 0 ? undefined : { method: "go", flag: "stream", terminal: ["done"], sentinel: "[DONE]" },
    );
  });

  test("an option that could not be one is an error", async () => {
    const result = await normaliseText(
      "security: [{ key: [] }]\ncomponents: { securitySchemes: { key: { type: http, scheme: Bearer, x-tramontane-option: 'a key' } } }",
    );
    expect(reports(result)).toEqual(["error extension/option /components/securitySchemes/key/x-tramontane-option"]);
    expect(result.api.security).toEqual([{ kind: "http", name: "key", place: expect.anything(), scheme: "bearer" }]);
  });

  test("an environment variable that could not be one is an error", async () => {
    const result = await normaliseText(
      "security: [{ key: [] }]\ncomponents: { securitySchemes: { key: { type: http, scheme: Bearer, x-tramontane-env: 'A KEY' } } }",
    );
    expect(reports(result)).toEqual(["error extension/env /components/securitySchemes/key/x-tramontane-env"]);
    expect(result.api.security).toEqual([{ kind: "http", name: "key", place: expect.anything(), scheme: "bearer" }]);
  });
});
