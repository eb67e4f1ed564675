import { describe, expect, test } from "vitest";
import { createClient } from "./client.ts";
import type { OperationServer } from "./operation.ts";
import { type ServerChoice, withOwnServers } from "./own-servers.ts";
import { requestJson } from "./request-json.ts";
import { answer, testServer } from "./testing/index.ts";

const files: OperationServer = { url: "https://files.example/v2" };
const regional: OperationServer = {
  url: "https://{region}.files.example:{port}",
  variables: { region: "eu", port: "8443" },
};

/** Where a request of an operation goes. */
async function goesTo(
  servers: readonly OperationServer[] | undefined,
  given: ServerChoice,
  baseURL?: string,
): Promise<string> {
  const server = testServer().on("GET *", answer.json({}));
  const client = createClient({ ...server.options, baseURL: given.baseURL ?? "https://api.example/v1" });
  const operation = { method: "GET", path: "/a", ...(servers ? { servers } : {}) };
  await requestJson(withOwnServers(client, given), operation, baseURL === undefined ? {} : { baseURL });
  return server.requests[0]?.url ?? "";
}

describe("an operation", () => {
  const cases: {
    name: string;
    servers?: readonly OperationServer[];
    given?: ServerChoice;
    request?: string;
    want: string;
  }[] = [
    { name: "without servers of its own goes where all go", want: "https://api.example/v1/a" },
    { name: "with one goes there", servers: [files], want: "https://files.example/v2/a" },
    { name: "with several goes to the first", servers: [files, regional], want: "https://files.example/v2/a" },
    {
      name: "with several goes to the one that is chosen",
      servers: [regional, files],
      given: { server: "https://files.example/v2" },
      want: "https://files.example/v2/a",
    },
    {
      name: "goes to its first where the one that is chosen is not among them",
      servers: [files],
      given: { server: "https://sandbox.example" },
      want: "https://files.example/v2/a",
    },
    {
      name: "takes the defaults of its server's variables",
      servers: [regional],
      want: "https://eu.files.example:8443/a",
    },
    {
      name: "takes what the caller says of them",
      servers: [regional],
      given: { serverVariables: { region: "us", port: undefined } },
      want: "https://us.files.example:8443/a",
    },
    {
      name: "goes where the client's baseURL leads",
      servers: [files],
      given: { baseURL: "https://proxy.example" },
      want: "https://proxy.example/a",
    },
    {
      name: "goes where the request's baseURL leads",
      servers: [files],
      request: "https://proxy.example",
      want: "https://proxy.example/a",
    },
  ];
  test.each(cases)("$name", async ({ servers, given = {}, request, want }) => {
    expect(await goesTo(servers, given, request)).toBe(want);
  });
});
