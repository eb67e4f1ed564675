/** Lays code out to at most 120 columns the way a formatter does, so that the output needs none. */

const WIDTH = 120;

/** Whether `text`, of one line, fits when it stands at `column`. */
export function fits(text: string, column: number): boolean {
  return hasRoom(text.length, column) && !text.includes("\n");
}

/** Whether so many characters, of one line, fit when they stand at `column`. */
export function hasRoom(length: number, column: number): boolean {
  return column + length <= WIDTH;
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
  // Where what follows has lines of its own, as the object that a function returns has, only one item may go before it.
  const [first = ""] = line.split("\n", 1);
  const whole = items.length === 1 ? !items[0]?.includes("\n") : !line.includes("\n");
  if (items.length === 0 || (whole && indent.length + first.length <= WIDTH)) return line;
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

/**
 * A generic type, which stands at `column`: on one line where it fits, else an argument a line. A lone object keeps to its
 * brackets. Each argument is asked for its text as it is to stand at an indent.
 */
export function generic(
  name: string,
  args: readonly ((indent: string) => string)[],
  indent: string,
  column: number,
): string {
  const flat = args.map((arg) => arg(indent));
  const line = `${name}<${flat.join(", ")}>`;
  if (fits(line, column)) return line;
  if (flat.length === 1 && /^(?:\w+$|\{[^]*\}$)/.test(flat[0] ?? "")) return line;
  const inner = `${indent}  `;
  return `${name}<\n${args.map((arg) => inner + arg(inner)).join(",\n")}\n${indent}>`;
}
