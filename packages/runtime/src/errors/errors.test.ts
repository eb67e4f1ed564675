import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import * as runtime from "../index.ts";

// Those of clients in the shape `speakeasy` are errors of their own.
const classes = Object.entries(runtime).filter(([name, value]) => name.endsWith("Error") && "code" in value) as [
  string,
  new (...args: unknown[]) => runtime.TramontaneError,
][];
const place = { method: "POST", url: "https://user:secret@x.example/a/b?key=secret#secret" };
const make = (Class: (typeof classes)[number][1]): runtime.TramontaneError =>
  new Class("says why", place, { cause: "c", status: 7 });

describe("errors", () => {
  test.each(classes)("%s has its name, a code, method, URL, cause and details", (name, Class) => {
    const error = make(Class);
    if (name !== "TramontaneError") expect(error).toMatchObject({ name, code: `tramontane.${name}` });
    expect(error).toMatchObject({ method: "POST", url: "https://x.example/a/b", cause: "c", status: 7 });
    expect(error.message).toBe("POST https://x.example/a/b: says why");
    expect(inspect(error)).not.toContain("secret");
    expect(error.stack).toContain("errors.test.ts");
  });

  test.each(classes)(
    "%s is an instance of its own class and of the base only, in another copy too",
    async (name, Class) => {
      vi.resetModules();
      const copy = (await import("../index.ts")) as unknown as Record<string, typeof Class>;
      const error = make(Class);
      expect(copy[name]).not.toBe(Class);
      for (const [other, OtherClass] of classes) {
        const want = other === name || other === "TramontaneError";
        expect([error instanceof OtherClass, error instanceof (copy[other] as typeof Class)], other).toEqual([
          want,
          want,
        ]);
      }
    },
  );

  test.each([undefined, null, 7, "x", {}, { code: 5 }, { code: "ECONNRESET" }, new Error("x"), Object.create(null)])(
    "%s is none of them",
    (value) => {
      for (const [, Class] of classes) expect((value as unknown) instanceof Class).toBe(false);
    },
  );
});
