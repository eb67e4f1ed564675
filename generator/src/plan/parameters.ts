import type { Diagnostic } from "../diagnostics.ts";
import type { Operation, Parameter } from "../ir.ts";
import { bindingName, NameScope } from "./names.ts";
import type { PathParameter, PlannedParameter } from "./model.ts";
import type { OutputStyle } from "./style.ts";

/** What the functions of the output import or bind: nothing of theirs may have such a name. */
export const TAKEN_BINDINGS: ReadonlySet<string> = new Set(
  (
    "apiKeyHeader bearer body client follow form json keyIn multipart operations options page paginate params path query binary " +
    "jsonRecords redirects requestBytes requestJson requestNothing requestRecords requestStream requestText simple url encode exactJson exactReader failures reader cookieHeader pathSegment styledPath reservedText " +
    "asCookie asExactJson asExactPart asJson commaDelimited deepObject exactText exploded headerJson multipartList pipeDelimited spaceDelimited wholeQuery withHeaders withReserved"
  ).split(" "),
);

/** Header parameters that mean nothing (OpenAPI, section 4.12.1), or that `fetch` sets itself. */
const IGNORED_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization", "content-length"]);

/**
 * The parameters of an operation as properties of one object, all but those of the path. Cookies, which a browser keeps to
 * itself, are reported.
 */
export function planParameters(
  operation: Operation,
  path: readonly PathParameter[],
  { propertyName }: OutputStyle,
  diagnostics: Diagnostic[],
  renamed: Readonly<Record<string, string>> = {},
): PlannedParameter[] {
  const keys = new NameScope();
  const taken = new Set([...TAKEN_BINDINGS, ...path.map(({ binding }) => binding)]);
  for (const source of operation.parameters) if (source.in === "cookie") diagnostics.push(cookie(source, operation));
  return operation.parameters.filter(isSent).map((source) => {
    const name = (Object.hasOwn(renamed, source.name) ? renamed[source.name] : undefined) ?? propertyName(source.name);
    const key = keys.has(name) ? keys.claim(propertyName(`${source.name}_${source.in}`)) : keys.claim(name);
    const local = bindingName(key, taken);
    taken.add(local);
    return { key, local, source };
  });
}

function isSent({ in: place, name }: Parameter): boolean {
  return place !== "path" && !(place === "header" && IGNORED_HEADERS.has(name.toLowerCase()));
}

function cookie({ name }: Parameter, { place }: Operation): Diagnostic {
  return {
    severity: "note",
    code: "parameter/cookie",
    message: `The cookie parameter "${name}" cannot be set in a browser, which sends its own cookies.`,
    place,
  };
}
