import { Mistral as Official } from "@mistralai/mistralai";
import { expect, test } from "vitest";
import { operationNames } from "../official/surface.ts";
import { missingProperties } from "./properties.ts";

/** What stands in the official client for a member of a union that it does not know: here, it is that member as it came. */
const UNKNOWN = new Set(["isUnknown", "raw"]);

test("every property of the official client's answers is there, under its name", () => {
  const missing = missingProperties(operationNames(new Official()));
  const told = missing.filter(({ type, property }) => !(type === "Unknown" && UNKNOWN.has(property)));
  expect(told.map(({ type, property, at }) => `${property} of ${type}, in ${at}`)).toEqual([
    // The time after which a browser would connect again, which nobody reads.
    "retry of StreamV1WorkflowsExecutionsExecutionIdStreamGetResponseBody, in workflows.executions.stream",
    "retry of GetStreamEventsV1WorkflowsEventsStreamGetResponseBody, in workflows.events.getStreamEvents",
  ]);
});
