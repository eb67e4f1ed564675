import { fromTokens, tokens } from "../load/pointer.ts";
import { prepare } from "./prepare.ts";

/**
 * A Swagger 2.0 document as OpenAPI 3.0. The conversion is loaded by the first document that needs it. The given value
 * stays as it is.
 *
 * @throws Error when the document is broken in a way that the conversion cannot pass over.
 */
export async function upgradeSwagger(value: unknown): Promise<unknown> {
  const { upgradeFromTwoToThree } = await import("@scalar/openapi-upgrader/2.0-to-3.0");
  // A copy without shared parts, as YAML aliases make them: the conversion changes what it is given, once each.
  const copy = JSON.parse(JSON.stringify(value)) as object;
  return upgradeFromTwoToThree(prepare(copy));
}

/** Where the sections of Swagger 2.0 went. */
const sections: readonly (readonly [swagger: string, openapi: readonly [string, string]])[] = [
  ["definitions", ["components", "schemas"]],
  ["parameters", ["components", "parameters"]],
  ["parameters", ["components", "requestBodies"]],
  ["responses", ["components", "responses"]],
  ["securityDefinitions", ["components", "securitySchemes"]],
];

/** Where something that a pointer of a Swagger 2.0 document points at stands in the converted one. */
export function upgradedPointer(pointer: string): string {
  const [first, ...rest] = tokens(pointer);
  const [, section] = sections.find(([swagger]) => swagger === first) ?? [];
  return section ? fromTokens([...section, ...rest]) : pointer;
}

/** Where something that a pointer of a converted document points at stood in the Swagger 2.0 one, or near that. */
export function originalPointer(pointer: string): string {
  const path = tokens(pointer);
  const [swagger] = sections.find(([, section]) => section.every((token, index) => token === path[index])) ?? [];
  const original = swagger === undefined ? path : [swagger, ...path.slice(2)];
  // `content/<media type>/schema` of an answer was its `schema`; a body was one of the parameters.
  const content = original.indexOf("content");
  if (content === -1 || !original.includes("responses")) return fromTokens(original);
  return fromTokens([...original.slice(0, content), ...original.slice(content + 2)]);
}
