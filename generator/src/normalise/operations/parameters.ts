import type { Parameter, Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow, report } from "../context.ts";
import { readEncoding } from "../media-types/encoding.ts";
import { at, entries, flag, items, text } from "../source.ts";
import { readSchema } from "../schemas/schema.ts";

type In = Parameter["in"];
type Style = Parameter["style"];

const styles: { readonly [place in In]: readonly [Style, ...Style[]] } = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  querystring: ["form"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** Headers that the specification keeps out of `parameters`: the body, the answer and the credentials decide them. */
const ownHeaders: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/**
 * The parameters of an operation: those of its path item first, each replaced where the operation has one of the same
 * name and place (Operation Object). A parameter of the path template that nothing declares is added, as a string.
 */
export function readParameters(
  context: Context,
  path: string,
  operation: Source,
  lists: readonly (Source | undefined)[],
): Parameter[] {
  const found = new Map<string, { parameter: Parameter; list: number }>();
  for (const [list, source] of lists.entries()) {
    for (const item of items(source)) {
      const parameter = readReferred(context, item);
      if (!parameter) continue;
      const key = `${parameter.in} ${parameter.name}`;
      // Overridden ones are left out where they stood, so that the operation's own come after.
      found.delete(key);
      found.set(key, { parameter, list });
    }
  }
  return completeTemplate(
    context,
    path,
    operation,
    [...found.values()].map(({ parameter }) => parameter),
  );
}

/** What many references lead to is read once. */
function readReferred(context: Context, item: Source): Parameter | undefined {
  const target = follow(context, item);
  if (!target || target === item) return target && readParameter(context, target);
  const { parameters } = context;
  if (!parameters.has(target)) parameters.set(target, readParameter(context, target));
  return parameters.get(target);
}

/** Parameter Object. */
function readParameter(context: Context, source: Source): Parameter | undefined {
  const name = text(source, "name");
  const place = text(source, "in");
  if (name === undefined || place === undefined || !isPlace(place)) {
    report(context, source.place, {
      severity: "warning",
      code: "parameter/place",
      message:
        name === undefined
          ? "A parameter has no name and is left out."
          : `The parameter "${name}" is in "${place ?? ""}" and is left out.`,
      remedy: "A parameter is in path, query, querystring, header or cookie.",
    });
    return undefined;
  }
  if (place === "header" && ownHeaders.has(name.toLowerCase())) return undefined;
  const description = text(source, "description");
  const [content] = entries(at(source, "content"));
  const media = content && follow(context, content[1]);
  const style = readStyle(context, source, place);
  const declared = content ? media && at(media, "schema") : (at(source, "schema") ?? bareSchema(context, source));
  const schema: Schema = declared ? readSchema(context, declared) : { kind: "unknown" };
  const encoding = media && place === "querystring" ? readEncoding(context, at(media, "encoding")) : [];
  return {
    name,
    in: place,
    required: place === "path" || flag(source, "required"),
    deprecated: flag(source, "deprecated"),
    ...(description === undefined ? {} : { description }),
    schema,
    style,
    explode: at(source, "explode") ? flag(source, "explode") : style === "form" || style === "cookie",
    allowReserved: flag(source, "allowReserved"),
    ...(content ? { content: content[0] } : {}),
    ...(encoding.length > 0 ? { encoding } : {}),
  };
}

/** `type` beside `in`, as Swagger 2.0 has it, and as parameters in files of their own often still do. */
function bareSchema(context: Context, source: Source): Source | undefined {
  if (!at(source, "type")) return undefined;
  report(context, source.place, {
    severity: "warning",
    code: "parameter/bare-type",
    message: `The parameter "${text(source, "name") ?? ""}" says its \`type\` without a \`schema\` around it; it is read as if it had one.`,
  });
  return source;
}

function readStyle(context: Context, source: Source, place: In): Style {
  const [usual] = styles[place];
  const declared = text(source, "style");
  if (declared === undefined) return usual;
  const known = styles[place].find((style) => style === declared);
  if (known === undefined) {
    report(context, source.place, {
      severity: "warning",
      code: "parameter/style",
      message: `The style "${declared}" does not exist for a ${place} parameter; "${usual}" is taken.`,
    });
  }
  return known ?? usual;
}

function completeTemplate(
  context: Context,
  path: string,
  operation: Source,
  parameters: readonly Parameter[],
): Parameter[] {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const kept = parameters.filter((parameter) => {
    if (parameter.in !== "path" || names.includes(parameter.name)) return true;
    report(context, operation.place, {
      severity: "warning",
      code: "parameter/not-in-path",
      message: `The path parameter "${parameter.name}" is not in the path "${path}" and is left out.`,
    });
    return false;
  });
  const declared = new Set(kept.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name));
  const missing = [...new Set(names)].filter((name) => !declared.has(name));
  for (const name of missing) {
    report(context, operation.place, {
      severity: "warning",
      code: "parameter/undeclared",
      message: `The path "${path}" has a parameter "${name}" that is not declared; it is taken to be a string.`,
    });
  }
  const added = missing.map((name): Parameter => ({
    name,
    in: "path",
    required: true,
    deprecated: false,
    schema: { kind: "string" },
    style: "simple",
    explode: false,
    allowReserved: false,
  }));
  return [...added, ...kept];
}

function isPlace(place: string): place is In {
  return Object.hasOwn(styles, place);
}
