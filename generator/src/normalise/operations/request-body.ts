import type { RequestBody } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { readContent } from "../media-types/media-type.ts";
import { at, flag, text } from "../source.ts";

/** Request Body Object; `undefined` when there is none or it promises no content. */
export function readRequestBody(context: Context, reference: Source | undefined): RequestBody | undefined {
  const source = follow(context, reference);
  if (!source) return undefined;
  const content = readContent(context, at(source, "content"));
  if (content.length === 0) return undefined;
  const description = text(source, "description");
  return { required: flag(source, "required"), ...(description === undefined ? {} : { description }), content };
}
