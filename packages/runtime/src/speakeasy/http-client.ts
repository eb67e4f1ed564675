/** Sends a request: what `fetch` is. */
export type Fetcher = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export interface HTTPClientOptions {
  /** Used instead of the platform's `fetch`. */
  fetcher?: Fetcher;
}

/** Called before a request is made. It may change it or give another. */
export type BeforeRequestHook = (request: Request) => Request | void | Promise<Request | void>;
/** Called when there was no answer. */
export type RequestErrorHook = (error: unknown, request: Request) => void | Promise<void>;
/** Called with each answer. */
export type ResponseHook = (response: Response, request: Request) => void | Promise<void>;

interface Hooks {
  readonly beforeRequest: BeforeRequestHook;
  readonly requestError: RequestErrorHook;
  readonly response: ResponseHook;
}

/**
 * Sends requests, with functions that are called around each.
 *
 * @example
 * const httpClient = new HTTPClient({ fetcher: (request) => fetch(request, { keepalive: true }) });
 * httpClient.addHook("response", (response) => console.log(response.status));
 */
export class HTTPClient {
  readonly #options: HTTPClientOptions;
  #hooks: { readonly [Name in keyof Hooks]: readonly Hooks[Name][] } = {
    beforeRequest: [],
    requestError: [],
    response: [],
  };

  constructor(options: HTTPClientOptions = {}) {
    this.#options = options;
  }

  /** Sends a request through the hooks. */
  async request(request: Request): Promise<Response> {
    let sent = request;
    for (const hook of this.#hooks.beforeRequest) sent = (await hook(sent)) ?? sent;
    let response: Response;
    try {
      response = await (this.#options.fetcher ?? fetch)(sent);
    } catch (error) {
      for (const hook of this.#hooks.requestError) await hook(error, sent);
      throw error;
    }
    for (const hook of this.#hooks.response) await hook(response, sent);
    return response;
  }

  /** Has a function called from now on, after those that were added before. */
  addHook<Name extends keyof Hooks>(name: Name, hook: Hooks[Name]): this {
    this.#hooks = { ...this.#hooks, [name]: [...this.#hooks[name], hook] };
    return this;
  }

  /** Has a function called no more. */
  removeHook<Name extends keyof Hooks>(name: Name, hook: Hooks[Name]): this {
    const others = (this.#hooks[name] as readonly Hooks[Name][]).filter((other) => other !== hook);
    this.#hooks = { ...this.#hooks, [name]: others };
    return this;
  }

  /** Another one with the same hooks, to which others can be added. */
  clone(): HTTPClient {
    const copy = new HTTPClient(this.#options);
    copy.#hooks = this.#hooks;
    return copy;
  }
}
