import { expect, test } from "vitest";
import { reachText } from "./reach.ts";

const server = (url: string): { url: string; variables: [] } => ({ url, variables: [] });

test.each([
  { name: "nothing of what is usual", given: {}, want: "" },
  { name: "that nothing is sent", given: { security: [] }, want: "Sends no credentials." },
  { name: "that nothing is sent, as an alternative", given: { security: [[]] }, want: "Sends no credentials." },
  {
    name: "alternatives and combinations",
    given: { security: [["apiKey"], ["session", "pin"]] },
    want: "Sends `apiKey`, or `session` and `pin`.",
  },
  { name: "what will do without", given: { security: [["apiKey"], []] }, want: "Sends `apiKey`, where that is given." },
  { name: "where the key is", given: { keyIn: "x-key" }, want: "Sends the key as the header `x-key`." },
  {
    name: "what key it is",
    given: { keySays: "For <b>administration</b>." },
    want: "For \\<b\\>administration\\</b\\>.",
  },
  {
    name: "servers, whatever their text",
    given: { servers: [server("https://a.example"), server("https://`b`.example")], security: [["apiKey"]] },
    want: "Goes to `https://a.example` or ``https://`b`.example``. Sends `apiKey`.",
  },
])("tells $name", ({ given, want }) => {
  expect(reachText(given)).toBe(want);
});
