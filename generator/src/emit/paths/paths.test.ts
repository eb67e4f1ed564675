import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emit } from "../emit.ts";
import { load } from "../../load/load.ts";
import { normalise } from "../../normalise/normalise.ts";
import { emitted } from "../../../test/emitted.ts";
import type { PlanOptions } from "../../plan/options.ts";
import { plan } from "../../plan/plan.ts";

const bookshop = join(import.meta.dirname, "../../../test/bookshop");

it("becomes the module that was written by hand", async () => {
  const { api } = normalise(await load(join(bookshop, "openapi.yaml")));
  const files = emit(plan(api, { importExtension: ".ts", paths: true }));
  const text = files.find(({ path }) => path === "paths.ts")?.text;
  expect(text).toBe(await readFile(join(bookshop, "paths", "paths.ts"), "utf8"));
});

const shop = `
paths:
  /a:
    get:
      responses:
        default: { description: Any., content: { application/pdf: {} } }
    post: { operationId: one, responses: { 2XX: { description: Good. } } }
    query: { operationId: asked, responses: {} }
  /a#more:
    post: { operationId: two, responses: {} }
  "/'],x:":
    put:
      operationId: "*/ three"
      description: "Ends */ here"
      parameters: [{ name: "a-b", in: header, required: true, deprecated: true, schema: { type: integer } }, { name: json, in: query, content: { application/json: { schema: { type: object } } } }]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
      responses: { "200": { description: Ok., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }
components:
  schemas:
    Order:
      properties:
        id: { type: integer, format: int64, readOnly: true }
        built_at: { type: string, format: date-time }
        parts: { type: array, items: { $ref: "#/components/schemas/Part" } }
    Part: { properties: { color: { enum: [red, green] } } }
    Plain: { properties: { size: { type: integer } } }
`;

it.each<{ name: string; options?: PlanOptions; want: string | RegExp }>([
  { name: "an operation without a name is written in place", want: "    get: {\n      parameters: {" },
  {
    name: "bytes that are answered are a Blob",
    want: 'default: { headers: { [name: string]: unknown }; content: { "application/pdf": Blob } };',
  },
  { name: "a range of statuses is a key of its own", want: '"2XX": { headers' },
  {
    name: "a second operation of one method has a path of its own",
    want: '"/a#more": {\n    post: operations["two"];',
  },
  {
    name: "a method that nobody could call is no method of a path",
    want: /"\/a": \{\n    get: \{[^]*?\n    \};\n    post: operations\["one"\];\n  \};/,
  },
  { name: "and still an operation", want: "\n  asked: {" },
  {
    name: "what a document says stays text",
    want: '"/\'],x:": {\n    /** Ends *\\/ here */\n    put: operations["*/ three"];',
  },
  {
    name: "a header that has to be there",
    want: 'header: {\n        /** @deprecated */\n        "a-b": number;\n      };',
  },
  { name: "a parameter with a media type is its text", want: "query?: { json?: string };" },
  {
    name: "what is sent is without what only a server sets",
    want: 'requestBody?: { content: { "application/json": OrderInput } };',
  },
  {
    name: "what holds an open enum is declared here, the enum closed",
    want: 'export interface Part {\n  color?: "red" | "green";\n}',
  },
  { name: "what holds none is the client's own", want: 'import type { Plain } from "./types.ts";' },
  {
    name: "closed enums are the client's own",
    options: { enums: "closed" },
    want: "import type { Order, OrderInput, Part, Plain }",
  },
  {
    name: "names are those of the wire",
    options: { enums: "closed", properties: "camel" },
    want: "  built_at?: string;",
  },
  {
    name: "dates are text",
    options: { enums: "closed", dates: "Date" },
    want: "export interface Order {\n  /** @format int64 */\n  id?: number;\n  /** @format date-time */\n  built_at?: string;",
  },
  { name: "integers are numbers", options: { enums: "closed", int64: "bigint" }, want: "  id?: number;" },
])("$name", async ({ options, want }) => {
  const { files } = await emitted(shop, { ...options, paths: true });
  expect(files.get("paths.ts")).toSatisfy((text: string) =>
    typeof want === "string" ? text.includes(want) : want.test(text),
  );
});

it("is not written unless it is asked for", async () => {
  expect((await emitted(shop)).files.has("paths.ts")).toBe(false);
});
