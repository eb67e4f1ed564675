import type { PlannedInput, PlannedOperation, PlannedParams, PlannedRequest } from "../../plan/model.ts";
import { propertiesOf } from "../../plan/bodies.ts";
import { bindingName } from "../../plan/names.ts";
import { argumentText, bodyType, givenArguments } from "../signature.ts";
import { docComment } from "../text/comment.ts";
import { bracketed } from "../text/layout.ts";
import { literalKey, member, propertyKey } from "../text/property-key.ts";
import { parameterMember } from "../params.ts";
import type { TypeContext } from "../type-expression.ts";

/** How a method is given a request, and how it passes that on. */
export interface RequestText {
  /** The arguments of the method, without its options. */
  readonly declared: readonly string[];
  /** The statements that take the object apart, where that is needed. */
  readonly taken?: readonly string[];
  /** The arguments of the function, after its client. */
  readonly passed: readonly string[];
}

/** What a method takes in place of the arguments of its function. */
export function argumentsOfRequest(operation: PlannedOperation, context: TypeContext, module: string): RequestText {
  const { request = { kind: "none" } } = operation;
  switch (request.kind) {
    case "none":
      return { declared: [], passed: [] };
    case "input": {
      const [input] = givenArguments(operation, context, module, "    ");
      const name = "request";
      return input === undefined
        ? { declared: [], passed: [] }
        : { declared: [argumentText({ ...input, name })], passed: [name] };
    }
    case "positional": {
      const given = givenArguments(operation, context, module, "    ");
      const named = given.map((one) => (one.name === "body" ? { ...one, name: request.body } : one));
      return { declared: named.map((one) => argumentText(one)), passed: named.map(({ name }) => name) };
    }
    case "object":
      return objectText(operation, request, context);
  }
}

function objectText(
  operation: PlannedOperation,
  { name, path, body }: Extract<PlannedRequest, { kind: "object" }>,
  context: TypeContext,
): RequestText {
  const { input } = operation;
  const params = "params" in input ? input.params : undefined;
  const needed = path.length > 0 || isNeeded(input, context);
  const declared = [`request${needed ? "" : "?"}: ${name}`];
  if (params === undefined) {
    const keys = [...path, ...(body === undefined ? [] : [body])];
    return { declared, passed: keys.map((key) => member("request", key)) };
  }
  const taken = new Set(["input", "options", "operations", "params", "request"]);
  const locals = [...path, ...(body === undefined ? [] : [body])].map((key) => {
    const local = bindingName(key, taken);
    taken.add(local);
    return { key, local };
  });
  const pattern = locals.map(({ key, local }) => (key === local ? key : `${literalKey(key)}: ${local}`));
  const bound = locals.map(({ local }) => local);
  const last = body === undefined ? undefined : bound.at(-1);
  return {
    declared,
    taken: [
      bracketed("const ", "{", [...pattern, "...params"], "}", "    ", {
        spaced: true,
        tail: ` = request${needed ? "" : " ?? {}"};`,
      }),
      ...(input.kind === "merged" ? [`const input = { ...params, ...${last} };`] : []),
    ],
    passed: [...bound.slice(0, path.length), ...inputText(input, last)],
  };
}

function inputText(input: PlannedInput, body: string | undefined): string[] {
  if (input.kind === "merged") return ["input"];
  return body === undefined ? ["params"] : [body, "params"];
}

function isNeeded(input: PlannedInput, context: TypeContext): boolean {
  if (input.kind === "none") return false;
  return ("params" in input && input.params.required) || ("body" in input && needsBody(input, context));
}

/**
 * Whether the function has to be given the body: also where that is optional, when it is merged with parameters and has required
 * properties, and when it comes before parameters that are required.
 */
function needsBody(input: WithBody, { plan }: TypeContext): boolean {
  const { kind, body } = input;
  if (body.required || kind === "body") return body.required;
  if (kind === "separate") return input.params.required;
  return propertiesOf(plan.api, body.media.schema).some(({ required }) => required);
}

/** The interface of the object that a method takes, where that is no other type. */
export function requestInterface(operation: PlannedOperation, context: TypeContext): string[] {
  const { request, input } = operation;
  if (request?.kind !== "object") return [];
  const members = [
    ...operation.pathParameters.map(({ source }, index) => parameterMember(source, context, request.path[index] ?? "")),
    ...("params" in input ? paramsMembers(input.params, context) : []),
    ...(request.body === undefined || !("body" in input) ? [] : [bodyMember(request.body, operation, input, context)]),
  ];
  return [`export interface ${request.name} {\n${members.join("")}}\n`];
}

function paramsMembers({ parameters }: PlannedParams, context: TypeContext): string[] {
  return parameters.map(({ key, source }) => parameterMember(source, context, key));
}

function bodyMember(key: string, { source }: PlannedOperation, input: WithBody, context: TypeContext): string {
  const comment = docComment([source.body?.description], [], "  ");
  const optional = needsBody(input, context) ? "" : "?";
  return `${comment}  ${propertyKey(key)}${optional}: ${bodyType(input.body, context)};\n`;
}

type WithBody = Extract<PlannedInput, { kind: "body" | "merged" | "separate" }>;
