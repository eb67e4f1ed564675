import { expect, test } from "vitest";
import { judge, type AcceptedDifference } from "./accepted.ts";
import type { Difference } from "./difference.ts";

const difference: Difference = {
  kind: "required",
  place: "Cat.type",
  directions: ["response"],
  ours: "yes",
  theirs: "no",
};
const reason: AcceptedDifference = { kind: "required", place: "*.type", source: "convention", reason: "So it is." };

test.each<{ name: string; reason: Partial<AcceptedDifference>; want: boolean }>([
  { name: "a pattern", reason: {}, want: true },
  { name: "the very place", reason: { place: "Cat.type" }, want: true },
  { name: "another place", reason: { place: "Cat.typ" }, want: false },
  { name: "a dot is a dot", reason: { place: "CatXtype" }, want: false },
  { name: "another kind", reason: { kind: "type" }, want: false },
  { name: "the direction", reason: { direction: "response" }, want: true },
  { name: "another direction", reason: { direction: "request" }, want: false },
  { name: "what is said", reason: { ours: "y*", theirs: "no" }, want: true },
  { name: "what is not said", reason: { theirs: "yes" }, want: false },
])("$name", ({ reason: changes, want }) => {
  const asked = { ...reason, ...changes };
  const { accepted, unexplained, stale } = judge([difference], [asked]);
  expect(accepted).toEqual(want ? [{ difference, by: asked }] : []);
  expect(unexplained).toEqual(want ? [] : [difference]);
  expect(stale).toEqual(want ? [] : [asked]);
});
