import { expect, it } from "vitest";
import { serverURL } from "./server-url.ts";

it.each([
  { name: "variables", given: { region: "eu", port: "8443" }, want: "https://eu.x.example:8443/v1" },
  {
    name: "those that are known only",
    given: { region: "eu", port: undefined },
    want: "https://eu.x.example:{port}/v1",
  },
  { name: "nothing that objects inherit", given: {}, want: "https://{region}.x.example:{port}/v1" },
])("puts in $name", ({ given, want }) => {
  expect(serverURL("https://{region}.x.example:{port}/v1", given)).toBe(want);
});

it("leaves a name that every object has", () => {
  expect(serverURL("https://x/{constructor}", {})).toBe("https://x/{constructor}");
});

it.each([
  { name: "what is given", given: { region: "us" }, want: "https://us.x.example" },
  { name: "the default, for undefined", given: { region: undefined }, want: "https://eu.x.example" },
  { name: "the default, for nothing that objects inherit", given: {}, want: "https://eu.x.example" },
])("puts in $name", ({ given, want }) => {
  expect(serverURL("https://{region}.x.example", { region: "eu" }, given)).toBe(want);
});
