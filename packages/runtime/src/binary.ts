import { type FileInput, fileParts } from "./file-input.ts";
import { Failure } from "./errors/failure.ts";
import type { BodyData, OperationBody } from "./operation.ts";

/** A body that is a file, or text, as it is. `type` is the content type of one that has none of its own. */
export function binary(file: FileInput | string | undefined, type: string): OperationBody {
  const parts = typeof file === "string" ? { content: file, type: undefined } : fileParts(file);
  return {
    type: parts?.type ?? type,
    encode: () => {
      if (file !== undefined && !parts)
        throw new Failure("InvalidArgument", "The body has to be a file: a Blob, bytes or a stream.");
      return parts?.content as BodyData | undefined;
    },
  };
}
