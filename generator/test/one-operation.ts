/** A document with one operation, `shop.act`, and what else is said. */
export function oneOperation(
  operation: string,
  rest: string = "",
  { method = "post", path = "/act" }: { readonly method?: string; readonly path?: string } = {},
): string {
  const indented = operation.trim().replace(/\n/g, "\n      ");
  return `paths:\n  ${JSON.stringify(path)}:\n    ${method}:\n      operationId: shop.act\n      ${indented}\n${rest}`;
}
