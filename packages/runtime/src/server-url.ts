/**
 * The address of a server, its variables in place (OpenAPI 3.2, Server Object).
 *
 * @param given what stands instead of a variable's default; `undefined` does not
 * @example serverURL("https://{region}.api.example", { region: "eu" }) // https://eu.api.example
 */
export function serverURL(
  template: string,
  defaults: Readonly<Record<string, string | undefined>>,
  given: Readonly<Record<string, string | undefined>> = {},
): string {
  return template.replace(/\{([^{}]*)\}/g, (braces, name: string) => {
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    return own ?? (Object.hasOwn(defaults, name) ? defaults[name] : undefined) ?? braces;
  });
}
