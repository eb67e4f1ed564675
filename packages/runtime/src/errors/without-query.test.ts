import { expect, test } from "vitest";
import { withoutQuery } from "./without-query.ts";

const address = "https://x.example/a?key=s3cret&b=c";

test.each([
  ["a message", new Error(`error sending request for url (${address}): reset`), "(https://x.example/a): reset"],
  ["a property", Object.assign(new Error("reset"), { path: address }), "https://x.example/a"],
  ["what caused it", new TypeError("failed", { cause: new Error(`no route to ${address}`) }), "no route"],
  ["two addresses", new Error(`${address} and ${address}`), "https://x.example/a and https://x.example/a"],
])("takes the query out of %s, and leaves the rest", (_, error, left) => {
  expect(withoutQuery(error)).toBe(error);
  const shown = [error, Object(error.cause) as Error]
    .map((shown) => `${shown.message} ${shown.stack} ${JSON.stringify(shown)}`)
    .join(" ");
  expect(shown).toContain(left);
  expect(shown).not.toContain("s3cret");
});

test.each([undefined, null, "text?", 7, Object.freeze(new Error(address)), new DOMException(address, "AbortError")])(
  "leaves alone what it cannot change: %s",
  (cause) => expect(withoutQuery(cause)).toBe(cause),
);

test("does not mind a question", () => {
  expect(withoutQuery(new Error("is it? https://x.example is"))).toHaveProperty(
    "message",
    "is it? https://x.example is",
  );
});
