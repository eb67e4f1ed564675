/**
 * The target of the link with relation type `next` in the `Link` header of an answer (RFC 8288), as the header has it:
 * whole, or relative to the address of the request. `undefined` where there is none. Links that have an `anchor` are about
 * something else than the answer, and are passed over.
 */
export function nextLink({ headers }: Response): string | undefined {
  for (const [, target, params = ""] of headers.get("link")?.matchAll(LINK) ?? []) {
    const said: Record<string, string> = {};
    // Of several parameters of one name the first counts (section 3.3).
    for (const [, name = "", quoted, plain] of params.matchAll(PARAMETER))
      said[name.toLowerCase()] ??= quoted ?? plain ?? "";
    if (said["anchor"] === undefined && /(^|\s)next(\s|$)/i.test(said["rel"] ?? "")) return target?.trim();
  }
  return undefined;
}

/** `<target>` and everything up to the next comma that is not inside quotes. */
const LINK = /<([^<>]*)>((?:[^",<]|"(?:[^"\\]|\\.)*")*)/g;

/** `; name`, `; name=token` or `; name="text"`. */
const PARAMETER = /;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;
