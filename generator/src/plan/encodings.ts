import type { Diagnostic } from "../diagnostics.ts";
import type { Api, MediaType, Operation } from "../ir.ts";
import { isJson } from "./answers.ts";
import { propertiesOf } from "./bodies.ts";
import type { PlannedBody } from "./model.ts";
import { resolve } from "./resolve.ts";

/**
 * The media type of a multipart body without what nobody could write: an object that the document wants to be XML, or a
 * picture. It is sent as JSON, called so, and reported.
 */
export function writableMedia(
  api: Api,
  { media, encoder }: Pick<PlannedBody, "media" | "encoder">,
  { place }: Operation,
  diagnostics: Diagnostic[],
): MediaType {
  if (encoder !== "multipart" || media.encoding.length === 0) return media;
  const objects = new Set(
    propertiesOf(api, media.schema)
      .filter(({ schema }) => {
        const target = resolve(api, schema);
        return target?.kind === "object" || target?.kind === "intersection";
      })
      .map(({ name }) => name),
  );
  const encoding = media.encoding.map((one) => {
    const { contentType, ...rest } = one;
    const types = contentType?.split(",") ?? [];
    if (!objects.has(one.property) || types.length === 0 || types.some((type) => isWritable(type.trim()))) return one;
    diagnostics.push({
      severity: "warning",
      code: "encoding/content-type",
      message: `The part "${one.property}" is an object, which is sent as JSON and not as ${contentType}.`,
      place,
    });
    return rest;
  });
  return { ...media, encoding };
}

/** Of an object: as JSON, or as text that holds JSON. */
function isWritable(mediaType: string): boolean {
  return isJson(mediaType) || /^text\/(?:plain|\*)/i.test(mediaType);
}
