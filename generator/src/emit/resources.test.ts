import { expect, test } from "vitest";
import { emitted } from "../../test/emitted.ts";

/** A document with so many resources below `all`, an operation each. */
function document(count: number): string {
  const paths = Array.from(
    { length: count },
    (_, index) =>
      `  /${index}: { get: { operationId: all.part${index}.get, responses: { "204": { description: "" } } } }\n`,
  );
  return `paths:\n  /other: { get: { operationId: other.get, responses: { "204": { description: "" } } } }\n${paths.join("")}`;
}

test("a resource of few is a field, one of many is made at its first use and kept", async () => {
  const few = (await emitted(document(7))).files.get("shop.ts");
  expect(few).toContain("  readonly all: All = new All(this.client);\n");
  const many = (await emitted(document(8))).files.get("shop.ts");
  expect(many).toContain(`\
  #all: All | undefined;

  get all(): All {
    return (this.#all ??= new All(this.client));
  }
`);
});
