import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { middleware } from "express-openapi-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GeneratedClient, generatedClient } from "./generated-client.ts";

/** What operations want: every kind of alternative and combination of these schemes. */
const wanted = {
  usual: undefined,
  open: [],
  token: [{ token: [] }],
  either: [{ token: [] }, { key: [] }],
  both: [{ token: [], key: [] }],
  bothOrQuery: [{ token: [], key: [] }, { inQuery: [] }],
  optional: [{ session: [] }, {}],
  pair: [{ pair: [] }],
  // The server lets a key in the query pass only where it is named first.
  queryAndCookie: [{ inQuery: [], session: [] }],
} as const;

const document = {
  openapi: "3.1.0",
  info: { title: "Vault", version: "1" },
  servers: [{ url: "/" }],
  security: [{ key: [] }],
  paths: Object.fromEntries(
    Object.entries(wanted).map(([name, security]) => [
      `/${name}`,
      {
        get: {
          operationId: `doors.${name}`,
          ...(security === undefined ? {} : { security }),
          responses: { "204": { description: "In." } },
        },
      },
    ]),
  ),
  components: {
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
      session: { type: "apiKey", in: "cookie", name: "session" },
      inQuery: { type: "apiKey", in: "query", name: "key" },
      pair: { type: "http", scheme: "basic" },
    },
  },
};

/** The options of the client, after the schemes; that which most operations want has the plain name. */
const secrets = {
  key: ["key", "secret-k"],
  token: ["apiKey", "secret-t"],
  session: ["session", "secret-s"],
  inQuery: ["inQuery", "secret-q"],
  pair: ["pair", { username: "secret-u", password: "p" }],
} as const;

let server: Server;
let generated: GeneratedClient;
let arrived: { readonly url: string; readonly headers: string }[] = [];

beforeAll(async () => {
  const app = express();
  app.use((request, _response, next) => {
    const pairs = (request.headers.cookie ?? "").split("; ").map((pair) => pair.split("="));
    Object.assign(request, { cookies: Object.fromEntries(pairs) as object });
    next();
  });
  app.use(
    ...(middleware({
      apiSpec: structuredClone(document) as unknown as Parameters<typeof middleware>[0]["apiSpec"],
      validateApiSpec: false,
      // The secret itself is looked at, so that one sent in another's place is refused.
      validateSecurity: {
        handlers: {
          token: (request) => request.headers.authorization === "Bearer secret-t",
          key: (request) => request.headers["x-key"] === "secret-k",
          session: (request) => request.headers.cookie === "session=secret-s",
          inQuery: (request) => request.query["key"] === "secret-q",
          pair: (request) => request.headers.authorization === `Basic ${btoa("secret-u:p")}`,
        },
      },
    }) as RequestHandler[]),
  );
  app.use((request, response) => {
    arrived.push({ url: request.originalUrl, headers: JSON.stringify(request.headers) });
    response.status(204).end();
  });
  const refuse: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
    response.status(error.status ?? 500).end();
  };
  app.use(refuse);
  server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  generated = await generatedClient({ ...document, servers: [] }, { runtime: "inline" });
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await generated.remove();
});

/** Every choice of the schemes that a caller could have credentials for. */
const choices = Array.from({ length: 2 ** Object.keys(secrets).length }, (_, bits) =>
  (Object.keys(secrets) as (keyof typeof secrets)[]).filter((_name, index) => bits & (1 << index)),
);

describe.each(Object.entries(wanted))("an operation that wants %s", (name, security) => {
  const alternatives: readonly object[] = security ?? [{ key: [] }];

  test("is let in whenever the credentials do, gets no other, and else makes no request", async () => {
    const { createClient } = (await generated.module("client")) as { createClient: (options: object) => unknown };
    const functions = await generated.module("operations/doors");
    const call = functions[name] as (client: unknown) => Promise<unknown>;
    const { port } = server.address() as AddressInfo;
    for (const choice of choices) {
      const given = Object.fromEntries(choice.map((scheme) => secrets[scheme]));
      arrived = [];
      const outcome = await call(createClient({ baseURL: `http://127.0.0.1:${port}`, ...given })).then(
        () => "in",
        (error: Error) => error.name,
      );
      const whole = alternatives
        .map((one) => Object.keys(one))
        .filter((names) => names.every((one) => choice.includes(one as never)));
      const due = whole.find((names) => names.length > 0) ?? [];
      const enters = alternatives.length === 0 || whole.length > 0;
      expect(outcome, choice.join()).toBe(enters ? "in" : "ConfigurationError");
      expect(arrived, choice.join()).toHaveLength(enters ? 1 : 0);
      // `Authorization` hides a pair in base 64.
      const text = arrived
        .map(({ url, headers }) => url + headers + atob(/Basic ([\w=]+)/.exec(headers)?.[1] ?? ""))
        .join();
      const seen = (Object.keys(secrets) as (keyof typeof secrets)[]).filter((scheme) =>
        text.includes(`secret-${SIGNS[scheme]}`),
      );
      expect(seen.sort(), choice.join()).toEqual(enters ? [...due].sort() : []);
    }
  });
});

const SIGNS = { key: "k", token: "t", session: "s", inQuery: "q", pair: "u" } as const;
