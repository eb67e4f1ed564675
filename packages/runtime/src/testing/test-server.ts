import type { ClientOptions } from "../client.ts";
import type { Fetch } from "../outgoing-request.ts";
import type { Answer } from "./answer.ts";
import { type Clock, createClock } from "./clock.ts";
import { readBody, type ReceivedRequest, type Recorded, recordRequest } from "./received-request.ts";
import { matcher } from "./route.ts";

/** How a {@link TestServer} is made. */
export interface TestServerOptions {
  /** Where paths of routes begin. `https://api.test` unless said. */
  readonly baseURL?: string;
  /**
   * Whether `setTimeout` and `Date.now` go by the server's clock until `done` is called, so that deadlines take no time, either.
   * Those of the whole program do then.
   */
  readonly fakeTimers?: boolean;
}

/** An API in memory, for tests of programs that use a client. */
export interface TestServer {
  /** For the client: it asks this server, waits by its clock, and takes the middle of every random wait. */
  readonly options: Required<Pick<ClientOptions, "baseURL" | "fetch" | "sleep" | "now" | "random">>;
  /** What it was asked, in order. */
  readonly requests: readonly ReceivedRequest[];
  readonly clock: Clock;
  /**
   * Answers the requests for a route, each by the next answer. `GET /books/{id}`; the query is not looked at, and `*` stands for
   * every method or every path.
   */
  on(route: string, ...answers: readonly Answer[]): TestServer;
  /** Answers every request for a route that no answer of `on` is left for. */
  always(route: string, answer: Answer): TestServer;
  /**
   * To be called at the end of a test: gives back the timers.
   *
   * @throws Error when an answer was not used, or when there was none for a request
   */
  done(): void;
}

interface Route {
  readonly name: string;
  readonly matches: (request: ReceivedRequest) => boolean;
  readonly answers: Answer[];
  /** The answer of `always`, which stays. */
  readonly stays: boolean;
}

/**
 * Makes a server whose `fetch` gives scripted answers.
 *
 * @example
 * const server = testServer().on("GET /books/{id}", answer.rateLimited(2), answer.json({ id: "b1" }));
 * await get(createClient(server.options), "b1"); // two seconds later, which take no time
 * server.done();
 */
export function testServer({ baseURL = "https://api.test", fakeTimers = false }: TestServerOptions = {}): TestServer {
  const clock = createClock();
  const restore = fakeTimers ? clock.takeTimers() : undefined;
  const routes: Route[] = [];
  const requests: ReceivedRequest[] = [];
  const unanswered: string[] = [];

  const add = (name: string, answers: readonly Answer[], stays: boolean): TestServer => {
    routes.push({ name, matches: matcher(name, baseURL), answers: [...answers], stays });
    return server;
  };
  const next = (request: ReceivedRequest): Answer => {
    const found = routes.filter(({ answers, matches }) => answers.length > 0 && matches(request));
    const route = found.find(({ stays }) => !stays) ?? found.at(-1);
    if (route) return (route.stays ? route.answers[0] : route.answers.shift()) as Answer;
    const message = `nothing answers ${request.method} ${request.path}${leftOver(routes)}`;
    unanswered.push(message);
    // A client tells the code of what broke a request.
    return Object.assign(new Error(message), { code: message });
  };
  const fetch: Fetch = async (url, init) => {
    const request = recordRequest(url, init);
    request.signal.throwIfAborted();
    requests.push(request);
    const given = next(request);
    request.body = await readBody(init.body, init.headers);
    return respond(given, request, clock);
  };
  const server: TestServer = {
    options: { baseURL, fetch, sleep: clock.wait, now: () => clock.now, random: () => 0.5 },
    requests,
    clock,
    on: (route, ...answers) => add(route, answers, false),
    always: (route, answer) => add(route, [answer], true),
    done: () => {
      restore?.();
      const left = leftOver(routes);
      if (unanswered.length > 0) throw new Error(unanswered.join("\n"));
      if (left) throw new Error(`not every answer was used${left}`);
    },
  };
  return server;
}

/** The answers that are yet to be used, by route, in brackets. */
function leftOver(routes: readonly Route[]): string {
  const left = routes.filter(({ stays, answers }) => !stays && answers.length > 0);
  if (left.length === 0) return "";
  return ` (left: ${left.map(({ name, answers }) => `${answers.length} for ${name}`).join(", ")})`;
}

async function respond(given: Answer, request: Recorded, clock: Clock): Promise<Response> {
  let answer = given;
  while (typeof answer === "function") answer = await answer(request, clock);
  request.signal.throwIfAborted();
  if (answer instanceof Error) throw answer;
  // One that was given may be given again.
  return Object.defineProperty(answer === given ? answer.clone() : answer, "url", { value: request.url });
}
