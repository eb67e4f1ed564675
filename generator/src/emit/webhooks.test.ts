import { expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";

const BODY = (schema: string): string => `requestBody: { content: { application/json: { schema: ${schema} } } }`;
const OK = `responses: { "204": { description: "" } }`;

it("types what the server sends, by the names of webhooks and callbacks", async () => {
  const { files } = await emitted(`
paths:
  /watch:
    post:
      operationId: ships.watch
      ${OK}
      callbacks:
        onArrival: { "{$request.body#/url}": { post: { ${BODY('{ $ref: "#/components/schemas/Ship" }')}, ${OK} } } }
webhooks:
  ship.left: { post: { summary: It left., deprecated: true, ${BODY('{ $ref: "#/components/schemas/Ship" }')}, ${OK} } }
  'evil"; */ x': { post: { description: "a */ b", ${OK} } }
  two: { post: { ${BODY("{ type: string }")}, ${OK} }, put: { ${BODY("{ type: integer }")}, ${OK} } }
components: { schemas: { Ship: { type: object, properties: { pin: { type: string, writeOnly: true }, id: { type: string } } } } }`);
  expect(files.get("webhooks.ts")).toBe(`import type { Ship } from "./types.ts";

/** What Shop sends to webhooks, by their names. */
export interface WebhookPayloads {
  /**
   * It left.
   *
   * @deprecated
   */
  "ship.left": Ship;
  /** a *\\/ b */
  "evil\\"; */ x": unknown;
  "two.post": string;
  "two.put": number;
}

/** What Shop sends because of a call, by the names of its method and of the callback. */
export interface CallbackPayloads {
  "ships.watch.onArrival": Ship;
}
`);
  expect(files.get("types.ts")).toBe("export interface Ship {\n  id?: string;\n}\n");
  expect(files.get("index.ts")).toContain('export type { CallbackPayloads, WebhookPayloads } from "./webhooks.ts";');
});

it("writes no such module where the server sends nothing of its own accord", async () => {
  const { files } = await emitted("{}");
  expect(files.has("webhooks.ts")).toBe(false);
});
