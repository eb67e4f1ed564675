import { fileParts } from "./file-input.ts";
import { lineBreaks, multipartBody, partOf, quoted } from "./multipart-body.ts";
import type { OperationBody } from "./operation.ts";
import { wireText } from "./wire-text.ts";

/** How a field is written: as parts of a name, something to hold, the media types it may be of, and further lines of its head. */
export type PartStyle = (
  name: string,
  value: unknown,
  encode: (value: unknown) => string,
) => readonly (readonly [name: string, content: unknown, types?: string | undefined, head?: string])[];

/**
 * A `multipart/form-data` body (RFC 7578, and the HTML Standard, section 4.10.21.8, for names). `undefined` and `null` are left
 * out, an array is a part for each item, files keep their name and type, other objects are JSON. Files of known length make
 * a body that can be sent again; a `ReadableStream` among them is sent as it comes.
 *
 * @param styles of a field: the media types that the document allows for it, `image/png, image/jpeg`, of which the first is
 * used for a part that has no type of its own; or what writes it, `deepObject`
 */
export function multipart(
  fields: object,
  styles: Readonly<Record<string, string | PartStyle>> = {},
  type: string = "multipart/form-data",
): OperationBody {
  return multipartBody(type, () =>
    Object.entries(fields).flatMap(([field, value]) => {
      const style = Object.hasOwn(styles, field) ? styles[field] : undefined;
      const parts =
        typeof style === "function"
          ? style(field, value, textOrFile)
          : [value].flat().map((item) => [field, item, style] as const);
      return parts.flatMap(([name, item, types, head = ""]) => {
        if (item == null) return [];
        const { content, name: file, type } = partOf(item, types);
        const fileName = file === undefined ? "" : `; filename=${quoted(file)}`;
        const disposition = `Content-Disposition: form-data; name=${quoted(lineBreaks(name))}${fileName}`;
        return [[disposition + type + head, content] as const];
      });
    }),
  );
}

/** A file stays one until its part is written. */
function textOrFile(value: unknown): string {
  return fileParts(value) ? (value as string) : wireText(value);
}
