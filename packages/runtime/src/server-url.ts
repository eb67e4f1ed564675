/**
 * The address of a server, its variables in place (OpenAPI 3.2, Server Object).
 *
 * @example serverURL("https://{region}.api.example", { region: "eu" }) // https://eu.api.example
 */
export function serverURL(template: string, variables: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{([^{}]*)\}/g, (braces, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name] ?? braces) : braces,
  );
}
