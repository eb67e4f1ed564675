/** Lays code out to at most 120 columns the way a formatter does, so that the output needs none. */

const WIDTH = 120;

/** Whether `text`, of one line, fits when it stands at `column`. */
export function fits(text: string, column: number): boolean {
  return !text.includes("\n") && column + text.length <= WIDTH;
}

/**
 * A bracketed list after `head`: on one line with `tail` where that fits, else an item a line. `items` must be laid out
 * for `indent` two deeper than given. A rest element, which is last, has no comma after it. `spaced` puts a space inside the brackets of the one-line form.
 */
export function bracketed(
  head: string,
  open: string,
  items: readonly string[],
  close: string,
  indent: string,
  { tail = "", spaced = false }: { readonly tail?: string; readonly spaced?: boolean } = {},
): string {
  const space = spaced && items.length > 0 ? " " : "";
  const line = `${head}${open}${space}${items.join(", ")}${space}${close}${tail}`;
  if (items.length === 0 || (!items.some((item) => item.includes("\n")) && indent.length + line.length <= WIDTH))
    return line;
  const lines = items.map((item, index) => {
    const rest = index === items.length - 1 && /^\.\.\.\w+$/.test(item);
    return `${indent}  ${item}${rest ? "" : ","}\n`;
  });
  return `${head}${open}\n${lines.join("")}${indent}${close}${tail}`;
}

/** An import or re-export of several names. A single name stays on its line, however long. */
export function named(statement: string, names: readonly string[], from: string): string {
  const line = `${statement} { ${names.join(", ")} } from ${from};\n`;
  if (names.length < 2 || fits(line.trimEnd(), 0)) return line;
  return `${statement} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${from};\n`;
}
