import type { Operation, SecurityScheme } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow, report } from "../context.ts";
import { at, flag, text } from "../source.ts";
import { readFlows } from "./flows.ts";
import { schemeSources } from "./requirements.ts";

/** The security schemes that at least one operation asks for, in the order of the document (Components Object). */
export function readSchemes(context: Context, operations: readonly Operation[]): SecurityScheme[] {
  const asked = new Set(operations.flatMap((operation) => operation.security?.flat() ?? []));
  return [...schemeSources(context)].flatMap(([name, reference]) => {
    if (!asked.has(name)) return [];
    const source = follow(context, reference);
    const scheme = source && readScheme(context, name, source);
    return scheme ? [scheme] : [];
  });
}

/** Security Scheme Object. */
function readScheme(context: Context, name: string, source: Source): SecurityScheme | undefined {
  const description = text(source, "description");
  const env = readName(context, source, ENV);
  const option = readName(context, source, OPTION);
  const beside = {
    place: source.place,
    ...(env === undefined ? {} : { env }),
    ...(option === undefined ? {} : { option }),
    ...(description === undefined ? {} : { description }),
    ...(flag(source, "deprecated") ? { deprecated: true } : {}),
  };
  const type = text(source, "type");
  switch (type) {
    case "http":
      return { kind: "http", name, scheme: (text(source, "scheme") ?? "bearer").toLowerCase(), ...beside };
    case "apiKey": {
      const place = text(source, "in");
      const parameter = text(source, "name");
      if (parameter === undefined || (place !== "header" && place !== "query" && place !== "cookie")) break;
      return { kind: "apiKey", name, in: place, parameter, ...beside };
    }
    case "oauth2":
    case "openIdConnect": {
      const metadataURL = text(source, type === "oauth2" ? "oauth2MetadataUrl" : "openIdConnectUrl");
      const flows = readFlows(at(source, "flows"));
      return { kind: type, name, flows, ...(metadataURL === undefined ? {} : { metadataURL }), ...beside };
    }
  }
  report(context, source.place, {
    severity: "warning",
    code: "security/scheme",
    message: `The security scheme "${name}" cannot be used by a client: ${type === "apiKey" ? "it does not say where the key goes" : `its type is "${type ?? ""}"`}.`,
  });
  return undefined;
}

/** An extension that gives something a name, and what such a name is. */
interface NameExtension {
  readonly key: string;
  readonly code: string;
  readonly pattern: RegExp;
  readonly want: string;
}

/** The environment variable that holds the credential. */
const ENV: NameExtension = {
  key: "x-tramontane-env",
  code: "extension/env",
  pattern: /^[A-Za-z_]\w*$/,
  want: "the name of an environment variable: letters, digits and underscores",
};

/** The option of the client that holds the credential. */
const OPTION: NameExtension = {
  key: "x-tramontane-option",
  code: "extension/option",
  pattern: /^[A-Za-z_$][\w$]*$/,
  want: "the name of an option: an identifier",
};

function readName(context: Context, source: Source, { key, code, pattern, want }: NameExtension): string | undefined {
  const name = at(source, key);
  if (!name) return undefined;
  if (typeof name.value === "string" && pattern.test(name.value)) return name.value;
  report(context, name.place, { severity: "error", code, message: `${key} wants ${want}.` });
  return undefined;
}
