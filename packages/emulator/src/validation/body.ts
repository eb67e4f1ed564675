import { follow, isObject, type MediaType, type Operation, type Schema } from "../document.ts";
import { Problem } from "../http/problem.ts";
import { compile } from "./compile.ts";
import { issues, type Issue } from "./issues.ts";
import { textReader, type TextReader } from "./texts.ts";

/** Reads and checks the body of one operation. */
export type BodyReader = (request: Request) => Promise<{
  readonly value: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}>;

/** Prepares the reading of an operation's body: JSON, of a list its items by their numbers, or a form whose fields become properties. */
export function bodyReader({ body }: Operation): BodyReader {
  if (!body) return async () => ({ value: {}, issues: [] });
  const readers = new Map(body.content.map((media) => [media.name, mediaReader(media, body.required)]));
  return async (request) => {
    const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    const reader = readers.get(type);
    if (reader) return reader(request);
    if (type === "" && (await request.text()) === "") return nothing(body.required);
    throw new Problem(
      415,
      `The body must be ${[...readers.keys()].join(" or ")}, and the header content-type say so: it ${type ? `says ${type}` : "is missing"}.`,
    );
  };
}

/** A body of no bytes is none, whatever it is called. */
function nothing(required: boolean): Awaited<ReturnType<BodyReader>> {
  return { value: {}, issues: required ? [{ loc: ["body"], msg: "Field required", type: "missing" }] : [] };
}

function mediaReader(media: MediaType, required: boolean): BodyReader {
  if (media.name === "multipart/form-data") return formReader(media);
  const check = compile(media.schema);
  return async (request) => {
    const text = await request.text();
    if (text === "") return nothing(required);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return { value: {}, issues: [{ loc: ["body"], msg: "The body is not valid JSON.", type: "json_invalid" }] };
    }
    return {
      value: isObject(value) || Array.isArray(value) ? { ...value } : {},
      issues: issues(check(value), ["body"], value),
    };
  };
}

/** Texts become what the schema says. A file stays a `Blob`; for the check it is a string, which is what OpenAPI calls binary content. */
function formReader(media: MediaType): BodyReader {
  const check = compile(media.schema);
  const properties = follow(follow(media.schema)["properties"]);
  const readers = new Map(Object.entries(properties).map(([name, schema]) => [name, textReader(schema as Schema)]));
  const binary = Object.keys(properties).filter((name) => isBinary(follow(properties[name])));
  return async (request) => {
    let form: FormData;
    try {
      form = await request.formData();
    } catch {
      return { value: {}, issues: [{ loc: ["body"], msg: "The body is not a valid form.", type: "value_error" }] };
    }
    const value = Object.fromEntries([...new Set(form.keys())].map((name) => [name, field(form, name, readers)]));
    const checked = Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, field instanceof Blob ? "" : field]),
    );
    const texts = binary
      .filter((name) => typeof value[name] === "string")
      .map((name) => ({ loc: ["body", name], msg: "Must be a file", type: "value_error" }));
    return { value, issues: [...issues(check(checked), ["body"], checked), ...texts] };
  };
}

function field(form: FormData, name: string, readers: ReadonlyMap<string, TextReader>): unknown {
  const values = form.getAll(name);
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length < values.length) return values.at(-1);
  const read = readers.get(name);
  return read ? read(texts) : texts.at(-1);
}

function isBinary(schema: Readonly<Record<string, unknown>>): boolean {
  return schema["format"] === "binary" || schema["contentMediaType"] === "application/octet-stream";
}
