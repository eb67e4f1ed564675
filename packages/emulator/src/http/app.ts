import { Hono } from "hono";
import { cors } from "hono/cors";
import { TrieRouter } from "hono/router/trie-router";
import { document, follow, isObject, operations, type Operation } from "../document.ts";
import type { Answer } from "../operations/call.ts";
import { handlers as taught } from "../operations/index.ts";
import { handlersFromDocument } from "../resources/from-document.ts";
import { signedFile } from "../state/files.ts";
import type { World } from "../state/world.ts";
import { bodyReader } from "../validation/body.ts";
import { parameterReader } from "../validation/parameters.ts";
import { authorize } from "./authorization.ts";
import { eventStream } from "./event-stream.ts";
import { ConnectionReset, cutBody, type Fault } from "./faults.ts";
import { hinted } from "./hint.ts";
import { Problem, problemResponse, type ErrorShape } from "./problem.ts";

/** What answers each operation of the document: what the emulator was taught, and the document for the rest. */
const handlers = { ...handlersFromDocument(operations(), taught), ...taught };

/** What the routes need from the emulator around them. */
export interface Surroundings {
  /** The world as it is now; another one after a reset. */
  readonly world: () => World;
  readonly requireKey: boolean | string;
  /** The fault that a request has coming to it, counted once. */
  readonly faultOf: (request: Request, operationId: string) => Fault;
  /** A new id for a request, told in the `mistral-correlation-id` header. */
  readonly requestId: () => string;
  /** Waits, for the latency. */
  readonly pause: () => Promise<void>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The routes of every operation of the document, and of what the emulator serves beside them. */
export function createApp(surroundings: Surroundings): Hono {
  // The router that is ready soonest with so many routes.
  const app = new Hono({ router: new TrieRouter() });
  app.use(cors({ origin: "*", exposeHeaders: ["mistral-correlation-id", "retry-after"] }));
  app.use(async (context, next) => {
    const id = surroundings.requestId();
    await next();
    context.header("mistral-correlation-id", id);
  });
  const all = operations().toSorted(byPath);
  for (const operation of all) {
    const answer = endpoint(operation, surroundings);
    app.on(operation.method, route(operation.path), (context) => answer(context.req.raw, context.req.param()));
  }
  addExtras(app, surroundings);
  for (const [path, methods] of methodsByRoute(all)) {
    const allowed = [...methods].join(", ");
    app.all(path, ({ req }) => {
      const message = `${req.method} is not allowed at ${req.path}, but ${allowed}.`;
      return problemResponse(new Problem(405, message, { headers: { allow: allowed } }), "api");
    });
  }
  app.notFound(({ req }) =>
    problemResponse(new Problem(404, `There is nothing at ${req.path}. What there is: GET /openapi.json`), "api"),
  );
  app.onError((error) => {
    // A broken connection is no answer: it is for whoever called `fetch`.
    throw error;
  });
  return app;
}

/** What is not part of the API: a word of welcome, the document, and exported files, for which no key is needed. */
function addExtras(app: Hono, { world }: Surroundings): void {
  app.get("/", () =>
    Response.json({
      message: "This is an emulator of the Mistral AI API. It is not made by Mistral AI.",
      document: "/openapi.json",
    }),
  );
  app.get("/openapi.json", () => Response.json(document));
  app.get("/emulator/files/:name", ({ req }) => {
    const [id = "", ending] = req.param("name").split(".");
    const text = world().files.get(id);
    if (text === undefined) return problemResponse(new Problem(404, "There is no such file."), "api");
    return new Response(text, { headers: { "content-type": ending === "txt" ? "text/plain" : "application/jsonl" } });
  });
  app.get("/emulator/uploads/:id", ({ req }) => {
    const file = signedFile(world(), req.param("id"), new URL(req.url).searchParams);
    if (!file) return problemResponse(new Problem(404, "There is no such file, or its address has expired."), "api");
    return new Response(file.content, { headers: { "content-type": file.mimetype ?? "application/octet-stream" } });
  });
}

/** Routes are tried in their order, and of two paths that fit, the one without a variable there is meant. */
function byPath({ path: one }: Operation, { path: other }: Operation): number {
  const [left, right] = [one, other].map((path) => path.replace(/\{[^}]+\}/g, "\uffff")) as [string, string];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** `/v1/agents/{agent_id}` as a route: `/v1/agents/:agent_id`. */
function route(path: string): string {
  return path.replace(/\{([^}]+)\}/g, ":$1");
}

/** The methods at each route. Two paths are one route where they differ in the names of their parameters alone. */
function methodsByRoute(all: readonly Operation[]): Map<string, Set<string>> {
  const routes = new Map<string, Set<string>>();
  for (const { path, method } of all) {
    const anonymous = path.replace(/\{[^}]+\}/g, ":any");
    routes.set(anonymous, (routes.get(anonymous) ?? new Set()).add(method));
  }
  return routes;
}

type Endpoint = (request: Request, params: Readonly<Record<string, string>>) => Promise<Response>;

function endpoint(operation: Operation, surroundings: Surroundings): Endpoint {
  const shape = errorShape(operation);
  // Prepared with the first request: most programs use few of the operations.
  let handle: ReturnType<typeof checkedHandler> | undefined;
  return async (request, params) => {
    const { world, faultOf, pause, sleep, requireKey } = surroundings;
    try {
      world().clock.tick();
      const fault = faultOf(request, operation.id);
      await sleep(fault.delay ?? 0);
      if (fault.stall?.after === 0) await new Promise(() => {});
      if (fault.reset?.after === 0) throw new ConnectionReset("The emulator broke the connection, as it was asked to.");
      if (fault.status !== undefined) throw failure(fault.status, fault.retryAfter);
      if (fault.html)
        return new Response("<!doctype html><title>Not the API</title>", { headers: { "content-type": "text/html" } });
      authorize(request, requireKey);
      await pause();
      const response = respond(
        operation,
        await (handle ??= checkedHandler(operation, surroundings))(request, params),
        pause,
      );
      return response.body ? new Response(cutBody(response.body, fault), response) : response;
    } catch (error) {
      if (error instanceof Problem) return problemResponse(hinted(error, operation, params, operations()), shape);
      throw error;
    }
  };
}

function failure(status: number, retryAfter: string | undefined): Problem {
  const issues = [{ loc: ["body"], msg: "The emulator was asked for this status.", type: "value_error" }];
  return new Problem(status, `The emulator was asked for the status ${status}.`, {
    code: "UNKNOWN_ERROR",
    issues,
    headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
  });
}

function checkedHandler(
  operation: Operation,
  { world }: Surroundings,
): (...given: Parameters<Endpoint>) => Promise<Answer> {
  const handler = handlers[operation.id];
  if (!handler) throw new Error(`Nothing answers the operation "${operation.id}".`);
  const [readPath, readQuery] = [parameterReader(operation, "path"), parameterReader(operation, "query")];
  const readBody = bodyReader(operation);
  return async (request, params) => {
    const search = new URL(request.url).searchParams;
    const path = readPath((name) => [params[name] ?? ""]);
    const query = readQuery((name) => search.getAll(name));
    const body = await readBody(request);
    const issues = [...path.issues, ...query.issues, ...body.issues];
    if (issues.length > 0) {
      const message = issues.map(({ loc, msg }) => `${loc.join(".")}: ${msg}`).join("; ");
      throw new Problem(422, message, { code: "VALIDATION_ERROR", issues });
    }
    const accept = request.headers.get("accept") ?? "";
    const lastEventId = request.headers.get("last-event-id") ?? "";
    return handler({
      world: world(),
      url: request.url,
      path: params,
      query: query.values,
      body: body.value,
      accept,
      lastEventId,
    });
  };
}

function respond(operation: Operation, answer: Answer, pause: () => Promise<void>): Response {
  const status = successStatus(operation, answer.kind);
  switch (answer.kind) {
    case "nothing":
      return new Response(null, { status });
    case "json":
      return Response.json(answer.value, { status: answer.status ?? status });
    case "bytes":
      return new Response(answer.content, { status, headers: { "content-type": answer.type } });
    case "events":
      return new Response(eventStream(answer.events, pause), {
        status,
        headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" },
      });
  }
}

/** The status that the document gives to a success of this kind. */
function successStatus({ responses }: Operation, kind: Answer["kind"]): number {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const fitting = successes.find(({ content }) => (kind === "nothing" ? content.length === 0 : content.length > 0));
  return Number((fitting ?? successes[0])?.status ?? 200);
}

/** Told by the document: a list of faults in its 422, or an object. */
function errorShape({ responses }: Operation): ErrorShape {
  const invalid = responses.find(({ status }) => status === "422")?.content[0];
  const properties = invalid && isObject(invalid.schema) ? follow(follow(invalid.schema)["properties"]) : {};
  return follow(properties["detail"])["type"] === "object" ? "observability" : "api";
}
