import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchOverNetwork } from "./network.ts";

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/text") response.end("openapi: é");
    else if (request.url === "/moved") response.writeHead(302, { location: "/text" }).end();
    else if (request.url === "/elsewhere")
      response.writeHead(302, { location: base.replace("localhost", "127.0.0.1") }).end();
    else if (request.url === "/file") response.writeHead(302, { location: "file:///etc/passwd" }).end();
    else if (request.url === "/round") response.writeHead(302, { location: "/round" }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test.each(["/text", "/moved"])("%s gives its text", async (path) => {
  expect(await fetchOverNetwork(base + path, "localhost")).toBe("openapi: é");
});

test.each([
  { path: "/nothing", want: "the server answers 404" },
  { path: "/elsewhere", want: "127.0.0.1 is in a private network" },
  { path: "/file", want: "file: is not followed" },
  { path: "/round", want: "it redirects more than 5 times" },
])("$path is refused: $want", async ({ path, want }) => {
  await expect(fetchOverNetwork(base + path, "localhost")).rejects.toThrow(want);
});

test.each([
  "http://localhost/",
  "http://10.1.2.3/",
  "http://[::1]/",
  "http://169.254.169.254/latest",
  "http://[::ffff:127.0.0.1]/",
])("%s is private", async (url) => {
  await expect(fetchOverNetwork(url)).rejects.toThrow("is in a private network");
});
