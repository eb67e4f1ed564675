import type { MediaType } from "../../ir.ts";

/** A media type without its parameters, in lower case: `text/event-stream`. */
export function essence(name: string): string {
  const [type = ""] = name.split(";", 1);
  return type.trim().toLowerCase();
}

/** How items follow each other in a body of this media type (OpenAPI 3.2, section "Sequential Media Types"). */
export function sequenceOf(name: string): MediaType["sequence"] {
  switch (essence(name)) {
    case "text/event-stream":
      return "events";
    case "application/jsonl":
    case "application/jsonlines":
    case "application/ndjson":
    case "application/x-jsonl":
    case "application/x-jsonlines":
    case "application/x-ndjson":
    case "application/stream+json":
    case "text/jsonl":
      return "json-lines";
    case "application/json-seq":
    case "application/geo+json-seq":
      return "json-seq";
    default:
      return undefined;
  }
}

export function isJsonMediaType(name: string): boolean {
  const type = essence(name);
  return type === "application/json" || type === "text/json" || type.endsWith("+json") || type === "*/*";
}

export function isMultipart(name: string): boolean {
  return essence(name).startsWith("multipart/");
}

/** Whether a body of this media type is bytes rather than text: images, archives, anything not known to be text. */
export function isBinaryMediaType(name: string): boolean {
  const type = essence(name);
  const [family = "", kind = ""] = type.split("/");
  if (type === "*/*" || family === "text" || family === "multipart" || family === "message") return false;
  if (/(?:^|[+.-])(?:json|xml|yaml)(?:$|-seq$)/.test(kind)) return false;
  return !textual.has(kind);
}

const textual: ReadonlySet<string> = new Set([
  "ecmascript",
  "graphql",
  "javascript",
  "jsonl",
  "jsonlines",
  "ndjson",
  "sql",
  "x-javascript",
  "x-jsonl",
  "x-jsonlines",
  "x-ndjson",
  "x-www-form-urlencoded",
  "x-yaml",
]);
