import type { PlannedBody, PlannedInput, PlannedOperation, PlannedResource } from "../../plan/model.ts";
import { camelCase, isBinding } from "../../plan/names.ts";
import { fieldsOf, headersOf } from "../encodings.ts";
import { bracketed, fits } from "../text/layout.ts";
import { member } from "../text/property-key.ts";
import { quote } from "../text/string-literal.ts";
import { entriesOf, objectSample, sample, type SampleContext } from "./sample.ts";
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
  const args = argumentsText(operation, context);
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
      use(operation, name, ["client", ...args]),
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
function use({ answer, pagination }: PlannedOperation, callee: string, args: readonly string[]): string {
  if (pagination !== undefined) return `for await (const item of ${call(callee, args, 26)}) console.log(item);`;
  switch (answer.kind) {
    case "nothing":
      return `await ${call(callee, args, 6)};`;
    case "stream":
      return [
        `const stream = await ${call(callee, args, 21)};`,
        answer.records === undefined
          ? "for await (const event of stream) console.log(event);"
          : "for await (const record of stream) console.log(record);",
      ].join("\n");
    default:
      return `const answer = await ${call(callee, args, 21)};\nconsole.log(answer);`;
  }
}

function call(callee: string, args: readonly string[], column: number): string {
  const line = `${callee}(${args.join(", ")})`;
  const [only = ""] = args;
  // The last argument, an object, keeps to the bracket where the others are short.
  const rest = args.slice(0, -1).join(", ");
  const last = args.at(-1) ?? "";
  if (fits(line, column) || args.length === 0) return line;
  if (last.startsWith("{") && fits(`${callee}(${rest}, {`, column)) {
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

/** The required arguments, in order. */
export function argumentsText(operation: PlannedOperation, context: SnippetContext): string[] {
  const at: SampleContext = { plan: context.plan, around: new Set() };
  const path = operation.pathParameters.map(({ source: { name, schema } }) => {
    const plain = schema.kind === "string" && schema.format === undefined && schema.examples === undefined;
    return plain ? quote(name) : (sample(schema, at, "") ?? IMPOSSIBLE);
  });
  return [...path, ...inputText(operation.input, at)];
}

/** What stands for a value that the document makes impossible. */
const IMPOSSIBLE = "undefined as never";

function inputText(input: PlannedInput, context: SampleContext): string[] {
  switch (input.kind) {
    case "none":
      return [];
    case "params":
      return input.params.required ? [entries(parameterEntries(input, context))] : [];
    case "body":
      return input.body.required || input.body.encoder === "json" ? [bodyText(input.body, context)] : [];
    case "merged": {
      const body = withHeaders(
        entriesOf(input.body.media.schema, context, "  ", input.body.flag?.name),
        input.body,
        context,
      );
      const params = parameterEntries(input, context);
      return [body && params ? objectSample(new Map([...params, ...body]), "") : IMPOSSIBLE];
    }
    case "separate": {
      const params = input.params.required ? [entries(parameterEntries(input, context))] : [];
      return [bodyText(input.body, context), ...params];
    }
  }
}

function entries(found: ReadonlyMap<string, string> | undefined): string {
  return found === undefined ? IMPOSSIBLE : objectSample(found, "");
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

function bodyText(body: PlannedBody, context: SampleContext): string {
  const { encoder, flag } = body;
  const { schema, encoding } = body.media;
  if (encoder === "binary") return schema.kind === "string" ? '"…"' : 'new Blob(["…"])';
  if (encoder === "records") return `[${sample(schema, context, "") ?? IMPOSSIBLE}]`;
  const headed = encoder === "multipart" && encoding.some(({ headers }) => headers !== undefined);
  const found =
    flag === undefined && !headed
      ? undefined
      : withHeaders(entriesOf(schema, context, "  ", flag?.name), body, context);
  return (found ? objectSample(found, "") : sample(schema, context, "")) ?? IMPOSSIBLE;
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
