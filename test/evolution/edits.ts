import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Document, parseDocument } from "yaml";

/** A change of the document, as its maintainer would make it, and what it may do to the generated client. */
export interface Edit {
  readonly name: string;
  /** Changes the document in `spec`. */
  readonly apply: (spec: string) => Promise<void>;
  /** Every generated file that changes: lines added and removed, as `git diff --numstat` counts them. */
  readonly changes: Readonly<Record<string, readonly [added: number, removed: number]>>;
}

/** One edit of each kind that the Mistral document gets most weeks. */
export const edits: readonly Edit[] = [
  {
    name: "a field",
    apply: (spec) =>
      edit(spec, "schemas/libraries.yaml", (document) => {
        const colour = { description: "Of its cover, as `#rrggbb`.", type: ["string", "null"] };
        document.setIn(["Library", "properties", "colour"], document.createNode(colour));
        document.setIn(["CreateLibraryRequest", "properties", "colour"], document.createNode(colour));
      }),
    changes: { "types/libraries.ts": [4, 0], ".tramontane.json": [1, 1] },
  },
  {
    name: "an enum value",
    apply: (spec) =>
      edit(spec, "schemas/documents.yaml", (document) => document.addIn(["ProcessStatus", "enum"], "archived")),
    changes: { "types/documents.ts": [1, 0], ".tramontane.json": [1, 1] },
  },
  {
    name: "an operation",
    apply: async (spec) => {
      await edit(spec, "openapi.yaml", (document) =>
        document.setIn(["paths", "/v1/libraries/{library_id}/archive", "$ref"], "paths/libraries.yaml#/archive"),
      );
      await edit(spec, "paths/libraries.yaml", (document) => document.set("archive", document.createNode(archive)));
    },
    changes: {
      "operations/beta/libraries.ts": [15, 0],
      "resources/beta/libraries.ts": [11, 0],
      ".tramontane.json": [2, 2],
    },
  },
];

const archive = {
  parameters: [{ $ref: "../parameters/libraries.yaml#/LibraryId" }],
  post: {
    operationId: "beta.libraries.archive",
    tags: ["beta.libraries"],
    summary: "Put a library away.",
    responses: {
      "200": {
        description: "The library.",
        content: { "application/json": { schema: { $ref: "../schemas/libraries.yaml#/Library" } } },
      },
      "422": { $ref: "../responses/errors.yaml#/ValidationFailed" },
    },
  },
};

async function edit(spec: string, name: string, change: (document: Document) => void): Promise<void> {
  const file = path.join(spec, name);
  const document = parseDocument(await readFile(file, "utf8"));
  change(document);
  await writeFile(file, document.toString({ lineWidth: 0 }));
}
