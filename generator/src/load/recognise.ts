import type { Diagnostic } from "../diagnostics.ts";
import { member } from "./pointer.ts";

/** The version of OpenAPI that a file declares, or what the file is instead. */
export type Recognised =
  | { readonly version: "2.0" | "3.0" | "3.1" | "3.2"; readonly declared: string; readonly exact: boolean }
  | { readonly problem: Pick<Diagnostic, "code" | "message" | "remedy"> };

/** Tells an OpenAPI 3 or Swagger 2.0 document from everything else that people hand to a generator. */
export function recognise(value: unknown): Recognised {
  const declared = member(value, "openapi");
  const text = typeof declared === "number" ? String(declared) : declared;
  if (typeof text === "string") {
    const [, minor] = /^3(?:\.(\d+))?(?:\.|-|$)/.exec(text.trim()) ?? [];
    if (minor === "0" || minor === "1" || minor === "2") {
      return { version: `3.${minor}`, declared: text, exact: typeof declared === "string" };
    }
    // `openapi: 3.0` without quotes is the number 3 to YAML.
    if (declared === 3) return { version: "3.0", declared: "3.0", exact: false };
    if (/^3\./.test(text.trim())) return { version: "3.2", declared: text, exact: false };
    return notOpenApi(`declares OpenAPI ${text}`, "Versions 3.0, 3.1 and 3.2 are read.");
  }
  const swagger = member(value, "swagger");
  if (/^2(?:\.0)?(?:\.|$)/.test(String(swagger).trim())) {
    return { version: "2.0", declared: String(swagger), exact: swagger === "2.0" };
  }
  const [what, remedy] = describe(value);
  return notOpenApi(what, remedy);
}

function notOpenApi(what: string, remedy: string): Extract<Recognised, { problem: unknown }> {
  return {
    problem: { code: "load/not-openapi", message: `The file ${what}; it is not an OpenAPI 3 document.`, remedy },
  };
}

/** What a text is that is neither JSON nor YAML of any use, by its first characters. */
export function recogniseText(text: string): Pick<Diagnostic, "code" | "message" | "remedy"> | undefined {
  const head = text.slice(0, 400).trimStart().toLowerCase();
  const found =
    head === ""
      ? (["is empty", "Is it the right file?"] as const)
      : head.startsWith("<!doctype html") || head.startsWith("<html")
        ? (["is an HTML page", "Download the document itself, not the page that shows it."] as const)
        : head.startsWith("<?xml") || head.startsWith("<")
          ? (["is XML", "OpenAPI documents are JSON or YAML."] as const)
          : head.startsWith("syntax =") || head.startsWith("syntax=")
            ? (["is a Protocol Buffers file", "Convert it to OpenAPI first."] as const)
            : undefined;
  if (!found) return undefined;
  return notOpenApi(found[0], found[1]).problem;
}

function describe(value: unknown): [what: string, remedy: string] {
  const says = (key: string): string | undefined => {
    const found = member(value, key);
    return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
  };
  const write = 'An OpenAPI document begins with `openapi: "3.1.0"` or another version of 3.';
  const swagger = says("swagger");
  if (swagger !== undefined) {
    return [`is Swagger ${swagger}`, "Convert it to Swagger 2.0 or OpenAPI 3 first."];
  }
  const asyncApi = says("asyncapi");
  if (asyncApi !== undefined) return [`is AsyncAPI ${asyncApi}`, "Only HTTP APIs described with OpenAPI are read."];
  const arazzo = says("arazzo");
  if (arazzo !== undefined) return [`is Arazzo ${arazzo}`, "Give the OpenAPI document that it describes workflows of."];
  const overlay = says("overlay");
  if (overlay !== undefined) return [`is an Overlay ${overlay}`, "Give the OpenAPI document that it extends."];
  const schema = says("$schema");
  if (schema !== undefined && !schema.includes("openapi")) return [`is a JSON Schema (${schema})`, write];
  if (schema !== undefined) return ["says `$schema` but not `openapi`", write];
  if (member(member(value, "info"), "_postman_id") !== undefined) {
    return ["is a Postman collection", "Export the API as OpenAPI instead."];
  }
  if (Array.isArray(value)) return ["holds a list", write];
  if (typeof value !== "object" || value === null) return ["holds one plain value", write];
  if (member(value, "paths") !== undefined) return ["has `paths` but no `openapi` version", write];
  if (member(value, "type") !== undefined || member(value, "properties") !== undefined) {
    return ["looks like a JSON Schema", write];
  }
  const keys = Object.keys(value).slice(0, 4);
  return [
    keys.length > 0 ? `begins with ${keys.map((key) => `\`${key}\``).join(", ")}` : "holds an empty object",
    write,
  ];
}
