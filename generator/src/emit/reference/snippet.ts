import type { PlannedBody, PlannedInput, PlannedOperation, PlannedResource } from "../../plan/model.ts";
import { camelCase, isBinding } from "../../plan/names.ts";
import { resolve } from "../../plan/resolve.ts";
import { fieldsOf, headersOf } from "../encodings.ts";
import { bracketed, fits } from "../text/layout.ts";
import { member } from "../text/property-key.ts";
import { quote } from "../text/string-literal.ts";
import { bodyExample, bodyExampleEntries } from "./example.ts";
import { entriesOf, objectSample, sample, type ObjectPlace, type SampleContext } from "./sample.ts";
import type { SnippetContext } from "./snippet-context.ts";

/** The two programs that show a call of an operation. */
export interface Snippets {
  readonly method: string;
  readonly function: string;
}

/** Whole programs that type-check: the call with its required arguments, by the class and by the function alone. */
export function snippets(operation: PlannedOperation, resource: PlannedResource, context: SnippetContext): Snippets {
  const { clientName } = context.plan;
  const variable = ownName(camelCase(clientName));
  const args = (column: number): string[] => argumentsText(operation, context, column);
  const method = member([variable, ...resource.path].join("."), operation.name);
  const name = ownName(operation.name);
  const imported = name === operation.name ? name : `${operation.name} as ${name}`;
  return {
    method: [
      `import { ${clientName} } from ${quote(context.modules.index)};`,
      "",
      `const ${variable} = new ${clientName}();`,
      use(operation, method, args),
    ].join("\n"),
    function: [
      `import { createClient } from ${quote(context.modules.client)};`,
      `import { ${imported} } from ${quote(context.modules.operations(resource.file))};`,
      "",
      "const client = createClient();",
      use(operation, name, (column) => ["client", ...args(column + "client, ".length)]),
    ].join("\n"),
  };
}

/** A name that the program of a snippet has not for something else. */
function ownName(name: string): string {
  return isBinding(name) && !OWN_NAMES.has(name) ? name : `${name}_`;
}

const OWN_NAMES: ReadonlySet<string> = new Set([
  "answer",
  "client",
  "console",
  "createClient",
  "event",
  "item",
  "record",
  "stream",
]);

/** The call, and what one does with what comes of it. */
function use({ answer, pagination }: PlannedOperation, callee: string, args: ArgumentsAt): string {
  if (pagination !== undefined)
    return `for await (const item of ${call("for await (const item of ", callee, args)}) console.log(item);`;
  switch (answer.kind) {
    case "nothing":
      return `await ${call("await ", callee, args)};`;
    case "stream":
      return [
        `const stream = await ${call("const stream = await ", callee, args)};`,
        answer.records === undefined
          ? "for await (const event of stream) console.log(event);"
          : "for await (const record of stream) console.log(record);",
      ].join("\n");
    default:
      return `const answer = await ${call("const answer = await ", callee, args)};\nconsole.log(answer);`;
  }
}

/** The arguments, the first of which stands at a column. */
type ArgumentsAt = (column: number) => readonly string[];

function call(before: string, callee: string, argumentsAt: ArgumentsAt): string {
  const column = before.length;
  const args = argumentsAt(column + callee.length + 1);
  const line = `${callee}(${args.join(", ")})`;
  const [only = ""] = args;
  // The last argument, an object or a list, keeps to the bracket where the others are short.
  const rest = args.slice(0, -1).join(", ");
  const last = args.at(-1) ?? "";
  if (fits(line, column) || args.length === 0) return line;
  if (/^[{[]/.test(last) && fits(`${callee}(${rest}, {`, column)) {
    return args.length === 1 ? `${callee}(${only})` : `${callee}(${rest}, ${last})`;
  }
  return bracketed(
    callee,
    "(",
    args.map((arg) => arg.replaceAll("\n", "\n  ")),
    ")",
    "",
  );
}

/**
 * The required arguments, in order; a body as the document's own example has it.
 *
 * @param column Where the first of them stands.
 */
export function argumentsText(operation: PlannedOperation, context: SnippetContext, column = 0): string[] {
  const at: SampleContext = { plan: context.plan, around: new Set() };
  const path = operation.pathParameters.map(({ source: { name, schema } }) => {
    const plain = schema.kind === "string" && schema.format === undefined && schema.examples === undefined;
    return plain ? quote(name) : (sample(schema, at, "") ?? IMPOSSIBLE);
  });
  const before = path.reduce((length, text) => length + text.length + 2, column);
  return [...path, ...inputText(operation.input, at, before)];
}

/** What stands for a value that the document makes impossible. */
const IMPOSSIBLE = "undefined as never";

function inputText(input: PlannedInput, context: SampleContext, column: number): string[] {
  const place = { column, tail: ");" };
  switch (input.kind) {
    case "none":
      return [];
    case "params":
      return input.params.required ? [entries(parameterEntries(input, context), place)] : [];
    case "body":
      return input.body.required || input.body.encoder === "json" ? [bodyText(input.body, context, place)] : [];
    case "merged": {
      const body = withHeaders(bodyEntries(input.body, context), input.body, context);
      const params = parameterEntries(input, context);
      return [body && params ? objectSample(new Map([...params, ...body]), "", place) : IMPOSSIBLE];
    }
    case "separate": {
      const params = input.params.required ? [entries(parameterEntries(input, context), {})] : [];
      return [bodyText(input.body, context, params.length > 0 ? {} : place), ...params];
    }
  }
}

function entries(found: ReadonlyMap<string, string> | undefined, place: ObjectPlace): string {
  return found === undefined ? IMPOSSIBLE : objectSample(found, "", place);
}

function parameterEntries(
  input: Extract<PlannedInput, { params: unknown }>,
  context: SampleContext,
): Map<string, string> | undefined {
  const found = new Map<string, string>();
  for (const { key, source } of input.params.parameters) {
    if (!source.required) continue;
    const value = sample(source.schema, context, "  ");
    if (value === undefined) return undefined;
    found.set(key, value);
  }
  return found;
}

function bodyText(body: PlannedBody, context: SampleContext, place: ObjectPlace): string {
  const { encoder } = body;
  const { schema } = body.media;
  if (encoder === "binary") return schema.kind === "string" ? '"…"' : 'new Blob(["…"])';
  if (encoder === "records") return `[${sample(schema, context, "") ?? IMPOSSIBLE}]`;
  const kind = resolve(context.plan.api, schema)?.kind;
  const found =
    kind === "object" || kind === "intersection" || body.flag !== undefined
      ? withHeaders(bodyEntries(body, context), body, context)
      : undefined;
  return (
    (found ? objectSample(found, "", place) : (bodyExample(body, context, place) ?? sample(schema, context, ""))) ??
    IMPOSSIBLE
  );
}

/** The properties of a body: those of the document's example, else the required ones with their samples. */
function bodyEntries(body: PlannedBody, context: SampleContext): Map<string, string> | undefined {
  return bodyExampleEntries(body, context) ?? entriesOf(body.media.schema, context, "  ", body.flag?.name);
}

/** The entries of a body, its parts with the headers that they must have. */
function withHeaders(
  entries: Map<string, string> | undefined,
  { encoder, media }: PlannedBody,
  context: SampleContext,
): Map<string, string> | undefined {
  const fields = fieldsOf(media, context.plan);
  for (const encoding of encoder === "multipart" ? media.encoding : []) {
    const key = context.plan.style.propertyName(encoding.property);
    const content = entries?.get(key);
    const required = headersOf(encoding, fields, context.plan).filter((header) => header.required);
    if (content === undefined || required.length === 0) continue;
    const texts = new Map(required.map(({ name, schema }) => [name, sample(schema, context, "") ?? IMPOSSIBLE]));
    entries?.set(key, `{ content: ${content}, headers: ${objectSample(texts, "  ")} }`);
  }
  return entries;
}
