import type { AddressInfo } from "node:net";
import express, { type ErrorRequestHandler, type Request, type RequestHandler } from "express";
import { middleware } from "express-openapi-validator";

/** What arrived at the server, as it understood it by the document alone. */
export interface Arrived {
  /** The path and the query as they came. */
  readonly url: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Name, file name, media type and bytes as text of each uploaded file. */
  readonly files: readonly {
    readonly field: string;
    readonly name: string;
    readonly type: string;
    readonly text: string;
  }[];
}

export interface ValidatingServer {
  readonly url: string;
  /** The last request, or why it was refused. */
  readonly last: () => { readonly arrived?: Arrived; readonly refusal?: string };
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/**
 * A server that knows nothing but a document: it takes each request apart by what the document says of it, refuses what
 * the document does not allow, and answers with nothing. By express-openapi-validator, which is nobody's of this project.
 */
export async function validatingServer(document: object): Promise<ValidatingServer> {
  let last: ReturnType<ValidatingServer["last"]> = {};
  const app = express();
  app.set("query parser", "extended");
  app.use(express.json({ type: ["json", "+json"], strict: false, limit: "10mb" }));
  app.use(express.urlencoded({ extended: true, limit: "10mb" }));
  app.use(express.text({ type: ["text/*", "application/xml"] }));
  app.use(express.raw({ type: ["application/octet-stream", "image/*"] }));
  app.use((_request, _response, next) => {
    last = {};
    next();
  });
  const forms = /"(?:multipart\/|application\/x-www-form-urlencoded)/.test(JSON.stringify(document));
  app.use(...validators(document, false, (request) => !forms || !isForm(request)));
  // All is text in a form: only there is a number that arrives as text a number.
  if (forms) app.use(...validators(structuredClone(document), true, isForm));
  app.use((request, response) => {
    last = { arrived: arrivedOf(request) };
    response.status(204).end();
  });
  const refuse: ErrorRequestHandler = (error: { status?: number; message?: string }, _request, response, _next) => {
    last = { refusal: `${error.status ?? 500} ${error.message}` };
    response.status(error.status ?? 500).json({ message: error.message });
  };
  app.use(refuse);
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    last: () => last,
    forget: () => void (last = {}),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function validators(document: object, coerceTypes: boolean, applies: (request: Request) => boolean): RequestHandler[] {
  const handlers = middleware({
    apiSpec: document as Parameters<typeof middleware>[0]["apiSpec"],
    validateApiSpec: false,
    validateSecurity: false,
    validateRequests: { coerceTypes },
    validateResponses: false,
    validateFormats: false,
    ignoreUndocumented: false,
  }) as RequestHandler[];
  return handlers.map((handler) => (request, response, next) => {
    if (applies(request)) return handler(request, response, next);
    next();
  });
}

function isForm({ headers }: Request): boolean {
  return /^multipart\/|form-urlencoded/.test(headers["content-type"] ?? "");
}

interface Validated extends Omit<Request, "files"> {
  readonly openapi?: { readonly pathParams?: Record<string, unknown> };
  readonly files: { fieldname: string; originalname: string; mimetype: string; buffer: Buffer }[];
}

function arrivedOf(request: Request): Arrived {
  const { openapi, files, query, headers, body } = request as unknown as Validated;
  return {
    url: request.originalUrl,
    path: { ...openapi?.pathParams },
    query: { ...query },
    headers,
    cookies: cookiesOf(headers.cookie ?? ""),
    body: Buffer.isBuffer(body) ? body.toString("latin1") : (body as unknown),
    files: (Array.isArray(files) ? files : []).map(({ fieldname, originalname, mimetype, buffer }) => ({
      field: fieldname,
      name: originalname,
      type: mimetype,
      text: buffer.toString("latin1"),
    })),
  };
}

function cookiesOf(header: string): Record<string, string> {
  const pairs = header.split("; ").filter((pair) => pair !== "");
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), decodeURIComponent(pair.slice(pair.indexOf("=") + 1))]),
  );
}
