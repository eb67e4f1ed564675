import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { isJson } from "../document.ts";
import { madeAnswers } from "./answers.ts";
import { readSubject, type Subject, type SubjectOperation } from "./subject.ts";
import { bodyOf, wireCalls } from "./wire-call.ts";

/** Nobody's of this project says whether what is made is what the document allows. */
const ajv = new Ajv2020({ strict: false, validateFormats: false });
let subject: Subject;

beforeAll(async () => {
  subject = await readSubject();
  ajv.addSchema({ $id: "document:", components: subject.document.root["components"] });
});

test("every made value is valid by the document", () => {
  const wrong: string[] = [];
  let count = 0;
  for (const operation of subject.operations.values())
    for (const [what, schema, value] of madeValues(operation)) {
      count += 1;
      const check = validator(`${operation.name}:${what}`, schema);
      if (!check(value)) wrong.push(`${operation.name}, ${what}: ${ajv.errorsText(check.errors)}`);
    }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

test("what is not valid is found", () => {
  const operation = subject.operations.get("embeddings.create") ?? expect.fail();
  expect(validator("broken", bodyOf(operation, subject.document)?.schema)({ model: 1 })).toBe(false);
});

function* madeValues(operation: SubjectOperation): Generator<[what: string, schema: unknown, value: unknown]> {
  const { document } = subject;
  const { minimal, full } = wireCalls(operation, document, 1);
  const { successes, failures } = madeAnswers(operation, document, 1);
  for (const { body } of [minimal, ...full]) {
    const { input } = operation.planned;
    const isJsonBody =
      (input.kind === "body" || input.kind === "merged" || input.kind === "separate") && input.body.encoder === "json";
    if (isJsonBody && body !== undefined)
      yield ["request", bodyOf(operation, document)?.schema, withFlag(body, input.body.flag)];
  }
  for (const { status, type, schema, value } of [...successes, ...failures])
    if (schema) yield [`${status} ${type}`, schema, value];
}

/** The methods set it, so that no call gives it. */
function withFlag(body: unknown, flag: { readonly name: string; readonly value: boolean } | undefined): unknown {
  return flag && isJson(body) ? { ...body, [flag.name]: flag.value } : body;
}

function validator(id: string, schema: unknown): ReturnType<typeof ajv.compile> {
  const known = ajv.getSchema(`made:${id}`);
  if (known) return known as ReturnType<typeof ajv.compile>;
  return ajv.compile({ ...(absolute(schema) as object), $id: `made:${id}` });
}

/** References lead into the document, wherever they stand. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (!isJson(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" && value.startsWith("#") ? `document:${value}` : absolute(value),
    ]),
  );
}
