import type { Diagnostic } from "../diagnostics.ts";
import type { MediaType, Operation, Response, Schema } from "../ir.ts";
import type { PlannedAnswer } from "./model.ts";

/** What a successful answer can be read as: whole, as a stream, or either. At least one of the two is there. */
export interface Faces {
  readonly whole?: PlannedAnswer;
  readonly stream?: Extract<PlannedAnswer, { kind: "stream" }>;
}

/** Decides how the successful answers of an operation are read. */
export function facesOf(operation: Operation): Faces {
  const known = decided.get(operation);
  if (known !== undefined) return known;
  const faces = decide(operation);
  decided.set(operation, faces);
  return faces;
}

/** Decided once: addresses, bodies, pages and methods all ask. */
const decided = new WeakMap<Operation, Faces>();

function decide(operation: Operation): Faces {
  const successes = operation.responses.filter(isSuccess);
  const responses = successes.length > 0 ? successes : operation.responses.filter(({ status }) => status === "default");
  const content = responses.flatMap((response) => response.content);
  const sequences = content.filter((media) => media.sequence !== undefined);
  const sequence = sequences.find((media) => media.sequence === "events") ?? sequences[0];
  const rest = content.filter((media) => media.sequence === undefined);
  return {
    ...(sequence === undefined || rest.length > 0 ? { whole: wholeAnswer(rest, responses) } : {}),
    ...(sequence === undefined ? {} : { stream: streamAnswer(sequence, operation) }),
  };
}

/** A success whose parts nobody takes apart: it is answered as the bytes it is. */
export function reportParts(operation: Operation, { whole }: Faces, diagnostics: Diagnostic[]): void {
  if (whole?.kind !== "bytes") return;
  const parts = operation.responses
    .filter(isSuccess)
    .flatMap(({ content }) => content.filter(({ name }) => /^multipart\//i.test(name)));
  for (const { name } of parts) {
    diagnostics.push({
      severity: "warning",
      code: "response/parts",
      message: `An answer of ${name} is not taken apart into its parts: it is a Blob.`,
      remedy: "Take it apart with a library, or describe another media type beside it.",
      place: operation.place,
    });
  }
}

function isSuccess({ status }: Response): boolean {
  return status.startsWith("2");
}

function wholeAnswer(content: readonly MediaType[], responses: readonly Response[]): PlannedAnswer {
  const json = content.filter(({ name }) => isJson(name));
  if (json.length > 0) {
    return {
      kind: "json",
      schemas: distinct(json),
      empty: responses.some((response) => response.content.length === 0),
    };
  }
  if (content.length === 0) return { kind: "nothing" };
  const [only, ...others] = new Set(content.map(({ name }) => name));
  const accept = only === undefined || others.length > 0 || only === "text/plain" ? {} : { accept: only };
  return { kind: content.every(({ name }) => isText(name)) ? "text" : "bytes", ...accept };
}

function streamAnswer(media: MediaType, { stream, method }: Operation): Extract<PlannedAnswer, { kind: "stream" }> {
  const sentinel = stream?.sentinel ?? media.sentinel;
  return {
    kind: "stream",
    item: media.schema,
    terminal: stream?.terminal ?? [],
    ...(sentinel === undefined ? {} : { sentinel }),
    ...(media.fields === undefined ? {} : { fields: media.fields }),
    ...(media.sequence === "events" ? {} : { records: media.name }),
    ...(media.sequence === "events" && stream?.resumable && /^(?:get|query)$/i.test(method) && { resumable: true }),
  };
}

/** `application/json`, `application/problem+json; charset=utf-8`, and the any-type that is JSON in practice. */
export function isJson(mediaType: string): boolean {
  return /^(?:application\/json|[^;]+\+json|text\/json|\*\/\*|application\/\*)\s*(?:;|$)/i.test(mediaType);
}

function isText(mediaType: string): boolean {
  return /^(?:text\/|application\/(?:[^;]*\+)?(?:xml|yaml|x-yaml))/i.test(mediaType);
}

function distinct(content: readonly MediaType[]): Schema[] {
  if (content.length === 1) return content.map(({ schema }) => schema);
  const seen = new Map(content.map(({ schema }) => [JSON.stringify(schema), schema]));
  return [...seen.values()];
}
