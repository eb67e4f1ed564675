import { describe, expect, test } from "vitest";
import { emitted } from "../../../test/emitted.ts";

const A = "{ $ref: '#/components/schemas/A' }";
const B = "{ $ref: '#/components/schemas/B' }";

/** The module of an operation with this hint, whose answer is this. */
async function operations(hint: string, content = `application/json: { schema: ${A} }`): Promise<string> {
  const { files, diagnostics } = await emitted(
    `paths:
  /act:
    post:
      operationId: shop.act
      x-fern-streaming: ${hint}
      requestBody: { content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } } }
      responses: { "200": { description: "", content: { ${content} } } }
components:
  schemas:
    A: { type: object, properties: { a: { type: string } } }
    B: { type: object, properties: { b: { type: string } } }
`,
    { paths: true },
  );
  expect(diagnostics).toEqual([]);
  const found = files.get("operations/shop.ts") ?? "";
  return [...found.matchAll(/(?:function \w+|Call<.*?>(?= \{)|stream: \w+|"application\/json")/g)].join(" ");
}

const sent = "function act Call<";

describe("x-fern-streaming", () => {
  test.each([
    {
      name: "true makes records of JSON",
      given: "true",
      want: `${sent}RecordStream<A>> stream: true "application/json"`,
    },
    {
      name: "format json, too",
      given: "{ format: json }",
      want: `${sent}RecordStream<A>> stream: true "application/json"`,
    },
    { name: "format sse makes events of it", given: "{ format: sse }", want: `${sent}EventStream<A>> stream: true` },
    { name: "false says nothing", given: "false", want: `${sent}A>` },
    {
      name: "a condition has both, each as it is described",
      given: `{ stream-condition: $request.stream, response: ${A}, response-stream: ${B} }`,
      want: `${sent}A> stream: false function actStream Call<RecordStream<B>> stream: true "application/json"`,
    },
    {
      name: "a condition has both of events, too",
      given: `{ format: sse, stream-condition: $request.stream, response-stream: { type: object, properties: { data: ${B} } } }`,
      want: `${sent}A> stream: false function actStream Call<EventStream<B>> stream: true`,
    },
  ])("$name", async ({ given, want }) => {
    expect(await operations(given)).toBe(want);
  });

  test("leaves what is a sequence by its media type", async () => {
    expect(await operations("true", `application/jsonl: { itemSchema: ${B} }`)).toBe(
      `${sent}RecordStream<B>> stream: true`,
    );
  });
});

test("an answer that has one media type whole and streamed is the whole one in `paths`", async () => {
  const { files } = await emitted(
    `paths: { /act: { post: { operationId: shop.act, x-fern-streaming: { stream-condition: $request.s, response-stream: { type: number } }, responses: { "200": { description: "", content: { application/json: { schema: { type: string } } } } } } } }`,
    { paths: true },
  );
  expect(files.get("paths.ts")).toContain('content: { "application/json": string }');
});
