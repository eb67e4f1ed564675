import { multipartBody, partOf, quoted } from "./multipart-body.ts";
import type { OperationBody } from "./operation.ts";

/**
 * A `multipart/mixed` body, or another whose parts have no names and count by their place (OpenAPI 3.2, Media Type Object:
 * `prefixEncoding` and `itemEncoding`). Files keep their name and type, other objects and lists are JSON, and the rest is
 * plain text.
 *
 * @param prefix the media types of the first parts, each `image/png, image/jpeg`; the first is used for a part that has none
 * @param rest those of all parts after them
 */
export function multipartList(
  parts: readonly unknown[],
  prefix: readonly (string | undefined)[] = [],
  rest?: string,
  type: string = "multipart/mixed",
): OperationBody {
  return multipartBody(type, () =>
    parts.flatMap((part, index) => {
      if (part === undefined) return [];
      const { content, name, type } = partOf(part, index < prefix.length ? prefix[index] : rest);
      const disposition = name === undefined ? "" : `\r\nContent-Disposition: attachment; filename=${quoted(name)}`;
      // Parsers overlook a part without a head.
      return [[(type + disposition).slice(2) || "Content-Type: text/plain; charset=utf-8", content] as const];
    }),
  );
}
