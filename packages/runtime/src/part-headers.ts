import { Failure } from "./errors/failure.ts";
import type { PartStyle } from "./multipart.ts";
import { simple } from "./simple.ts";
import { isRecord } from "./wire-text.ts";

/** A part of a multipart body with headers of its own. */
export interface PartWithHeaders<T, H> {
  readonly content: T;
  readonly headers: H;
}

/** The multipart body `B`, of which the parts that `H` names may have headers, and must where some of these are required. */
export type WithPartHeaders<B, H> = { [K in keyof B]: K extends keyof H ? Headed<B[K], H[K]> : B[K] };

type Headed<V, H> = [NonNullable<V>] extends [readonly (infer Item)[]]
  ? Headed<Item, H>[] | Extract<V, undefined>
  : PartWithHeaders<NonNullable<V>, H> | (Partial<H> extends H ? V : Extract<V, undefined>);

/**
 * For a field of a {@link multipart} body whose parts may have headers (Encoding Object, `headers`): what is a
 * {@link PartWithHeaders} is taken apart, and each header written as `simple` does.
 *
 * @param types the media types that the document allows for the field
 * @throws InvalidArgumentError, from the call, of a header with a character that it cannot carry
 */
export function withHeaders(types?: string): PartStyle {
  return (name, value) =>
    [value]
      .flat()
      .map((item) =>
        isRecord(item) && isRecord(item["headers"])
          ? ([name, item["content"], types, lines(name, item["headers"])] as const)
          : ([name, item, types] as const),
      );
}

function lines(part: string, headers: object): string {
  return Object.entries(headers)
    .map(([name, value]) => {
      const text = simple(value);
      if (text === undefined) return "";
      if (/[^\w!#$%&'*+.^`|~-]/.test(name) || /[^\t -~\u0080-\uffff]/.test(text))
        throw new Failure("InvalidArgument", `Header ${name} of part ${part} has a character it cannot carry.`);
      return `\r\n${name}: ${text}`;
    })
    .join("");
}
