import type { MediaType, PartEncoding, PartHeader, UnnamedEncoding } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow, report } from "../context.ts";
import { readSchema } from "../schemas/schema.ts";
import { at, entries, flag, items, text } from "../source.ts";
import { isMultipart } from "./name.ts";

/** Encoding Objects by name, a part or field each. */
export function readEncoding(context: Context, source: Source | undefined): PartEncoding[] {
  return entries(source).flatMap(([property, reference]) => {
    const encoding = follow(context, reference);
    if (!encoding) return [];
    const headers = readHeaders(context, encoding);
    return [{ property, ...readUnnamed(context, encoding), ...(headers.length > 0 ? { headers } : {}) }];
  });
}

/** `prefixEncoding` and `itemEncoding`: parts that have no names (OpenAPI 3.2, Media Type Object). */
export function readPositional(context: Context, source: Source): Pick<MediaType, "prefixEncoding" | "itemEncoding"> {
  const prefixEncoding = items(at(source, "prefixEncoding")).map((item) => readPart(context, item) ?? {});
  const itemEncoding = readPart(context, at(source, "itemEncoding"));
  return { ...(prefixEncoding.length > 0 ? { prefixEncoding } : {}), ...(itemEncoding ? { itemEncoding } : {}) };
}

function readPart(context: Context, reference: Source | undefined): UnnamedEncoding | undefined {
  const encoding = follow(context, reference);
  if (!encoding) return undefined;
  if (readHeaders(context, encoding).length > 0) {
    report(context, encoding.place, {
      severity: "warning",
      code: "encoding/headers",
      message: "The headers of a part that has no name are left out.",
    });
  }
  return readUnnamed(context, encoding);
}

/** Encoding Object. */
function readUnnamed(context: Context, encoding: Source): UnnamedEncoding {
  const contentType = readContentType(context, encoding);
  const style = text(encoding, "style");
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(style === undefined ? {} : { style }),
    ...(at(encoding, "explode") ? { explode: flag(encoding, "explode") } : {}),
    ...(at(encoding, "allowReserved") ? { allowReserved: flag(encoding, "allowReserved") } : {}),
  };
}

function readContentType(context: Context, encoding: Source): string | undefined {
  const contentType = text(encoding, "contentType");
  const nested = NESTED.find((key) => at(encoding, key));
  if (!nested && !isMultipart(contentType ?? "")) return contentType;
  report(context, encoding.place, {
    severity: "warning",
    code: "encoding/nested",
    message: "A part that has parts of its own is not written; an object in its place is sent as JSON.",
  });
  return undefined;
}

/** OpenAPI 3.2: encodings of what is inside the part. */
const NESTED = ["encoding", "prefixEncoding", "itemEncoding"];

/** `headers`, without those that the part's name, its file name and its media type decide. */
function readHeaders(context: Context, encoding: Source): PartHeader[] {
  return entries(at(encoding, "headers")).flatMap(([name, reference]) => {
    const header = follow(context, reference);
    if (!header || OWN_HEADERS.has(name.toLowerCase())) return [];
    const [content] = entries(at(header, "content"));
    const declared = at(content?.[1] ?? header, "schema");
    return [
      {
        name,
        required: flag(header, "required"),
        schema: declared ? readSchema(context, declared) : { kind: "unknown" },
      },
    ];
  });
}

const OWN_HEADERS: ReadonlySet<string> = new Set(["content-type", "content-disposition"]);
