/** A request as it goes over the wire, taken apart so that two of them can be compared. */
export interface WireRequest {
  readonly method: string;
  readonly origin: string;
  /** Percent-encoded, as it was sent. */
  readonly path: string;
  /** Decoded values by decoded name; those of a name in the order in which they were sent. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** All of them, by lower-case name; a boundary is replaced by `*`, since every request has its own. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * JSON parsed, a form as lists of {@link Part} by name, anything else as text; `undefined` where there is no body. Parts of
   * one name are in the order in which they were sent.
   */
  readonly body: unknown;
}

/** One part of a form. */
export interface Part {
  readonly name: string;
  readonly filename?: string;
  /** That of a file. */
  readonly type?: string;
  /** The bytes, two hexadecimal digits each. */
  readonly bytes: string;
}

/** Reads a request; its body is used up. */
export async function readWire(request: Request): Promise<WireRequest> {
  const url = new URL(request.url);
  const type = request.headers.get("content-type") ?? "";
  return {
    method: request.method,
    origin: url.origin,
    path: url.pathname,
    query: grouped([...url.searchParams]),
    headers: Object.fromEntries(
      [...request.headers].map(([name, value]) => [name, value.replace(/(boundary=)[^;]+/, "$1*")]),
    ),
    body: request.body === null ? undefined : await readBody(request, type),
  };
}

function grouped(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [name, value] of pairs) (groups[name] ??= []).push(value);
  return groups;
}

async function readBody(request: Request, type: string): Promise<unknown> {
  if (type.startsWith("multipart/form-data")) {
    const parts = await Promise.all([...(await request.formData())].map(readPart));
    return Object.fromEntries(parts.map(({ name }) => [name, parts.filter((part) => part.name === name)]));
  }
  const text = await request.text();
  return type.startsWith("application/json") ? JSON.parse(text) : text;
}

async function readPart([name, value]: readonly [string, FormDataEntryValue]): Promise<Part> {
  if (typeof value === "string") return { name, bytes: hexadecimal(new TextEncoder().encode(value)) };
  return {
    name,
    filename: value.name,
    type: value.type,
    bytes: hexadecimal(new Uint8Array(await value.arrayBuffer())),
  };
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
