import { expect, test, vi } from "vitest";
import { joinedSignal } from "./joined-signal.ts";

test.each([0, 1])("aborts with signal %i, for its reason", (which) => {
  const controllers = [new AbortController(), new AbortController()];
  const { signal } = joinedSignal(controllers.map((controller) => controller.signal));
  expect(signal.aborted).toBe(false);
  controllers[which]?.abort("enough");
  expect(signal.reason).toBe("enough");
});

test("has aborted where one has", () => {
  expect(joinedSignal([new AbortController().signal, AbortSignal.abort("before")]).signal.reason).toBe("before");
});

test("lets go of them", () => {
  const controller = new AbortController();
  const remove = vi.spyOn(controller.signal, "removeEventListener");
  const { signal, release } = joinedSignal([controller.signal]);
  release();
  controller.abort();
  expect(signal.aborted).toBe(false);
  expect(remove).toHaveBeenCalledTimes(1);
});
