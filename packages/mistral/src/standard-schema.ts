import { InvalidArgumentError } from "@tramontane/runtime";

/**
 * A schema of any library that follows Standard Schema 1 (standardschema.dev): zod, valibot, arktype, and validators that
 * `tramontane` generates. `Output` is what validating gives, `Input` what it takes.
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    /** The same as JSON Schema, from libraries that follow Standard JSON Schema as well: zod 4.2, arktype 2.1.28. */
    readonly jsonSchema?: JsonSchemaSource | undefined;
  };
}

/** How a schema gives itself as JSON Schema. */
export interface JsonSchemaSource {
  readonly input: (options: { readonly target: "draft-2020-12" }) => Record<string, unknown>;
}

/** The value, or what is wrong with it. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** One thing that is wrong with a value. */
export interface SchemaIssue {
  readonly message: string;
  /** Where, from the outside in. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What validating with a schema gives. */
export type OutputOf<S extends StandardSchema> = NonNullable<S["~standard"]["types"]>["output"];

/** A JSON Schema, as an object. */
export type JsonSchemaObject = { [key: string]: unknown };

/** A schema that gives itself as JSON Schema needs no other; one that does not needs one beside it. */
export type NeedsJsonSchema<S extends StandardSchema, Name extends string> = S extends {
  readonly "~standard": { readonly jsonSchema: JsonSchemaSource };
}
  ? { readonly [N in Name]?: JsonSchemaObject }
  : { readonly [N in Name]: JsonSchemaObject };

/**
 * What a schema takes, as JSON Schema.
 *
 * @throws InvalidArgumentError when the schema's library cannot say it; `instead` names what to set then
 */
export function jsonSchemaOf(schema: StandardSchema, instead: string): JsonSchemaObject {
  const { jsonSchema, vendor } = schema["~standard"];
  if (!jsonSchema)
    throw new InvalidArgumentError(`A schema of ${vendor} gives no JSON Schema: set ${instead} as well.`);
  const { $schema: _, ...given } = jsonSchema.input({ target: "draft-2020-12" });
  return given;
}

/** What is wrong with a value, a line for each issue with its place. */
export function issueLines(issues: readonly SchemaIssue[]): string {
  return issues
    .map(({ message, path = [] }) => {
      const place = path.map((step) => String(typeof step === "object" ? step.key : step)).join(".");
      return place ? `- ${place}: ${message}` : `- ${message}`;
    })
    .join("\n");
}
