import { expect, it } from "vitest";
import { named, normaliseText } from "../../../test/normalised.ts";

it.each([
  { name: "lengths", given: "{ type: string, minLength: 1, maxLength: 9 }", want: { minimum: 1, maximum: 9 } },
  { name: "a least of nothing", given: "{ type: string, minLength: 0 }", want: undefined },
  { name: "items", given: "{ type: array, minItems: 2 }", want: { minimum: 2 } },
  { name: "properties", given: "{ type: object, maxProperties: 3 }", want: { maximum: 3 } },
  { name: "bounds", given: "{ type: number, minimum: -1, exclusiveMaximum: 1 }", want: { minimum: -1, below: 1 } },
  { name: "a boolean bound", given: "{ type: number, minimum: 0, exclusiveMinimum: true }", want: { above: 0 } },
  { name: "steps", given: "{ type: integer, multipleOf: 5 }", want: { multipleOf: 5 } },
  { name: "what is of another kind", given: "{ type: string, minimum: 3 }", want: undefined },
  { name: "a limit that is no number", given: "{ type: number, minimum: '3', multipleOf: 0 }", want: undefined },
])("reads $name", async ({ given, want }) => {
  const schema = named(await normaliseText(`components: { schemas: { A: ${given} } }`), "A");
  expect(schema && "limits" in schema ? schema.limits : undefined).toEqual(want);
});
