/**
 * A document's text for a page of Markdown. Descriptions are CommonMark (OpenAPI, section 4.6): emphasis, lists, code and
 * links to the web stay; HTML, headings, images and everything else that could reshape the page is text.
 */
export function markdownText(text: string): string {
  const lines = printable(text).split("\n");
  const fenceEnd = fenceEnds(lines);
  const written: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const end = /^\s*```[\w-]*\s*$/.test(line) ? fenceEnd(index) : -1;
    if (end === -1) {
      written.push(textLine(line));
    } else {
      written.push(codeBlock(lines.slice(index + 1, end).join("\n"), /\w[\w-]*/.exec(line)?.[0] ?? ""));
      index = end;
    }
  }
  return written
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The text on one line, for a cell of a table. */
export function markdownCell(text: string): string {
  const line = printable(text).replace(/\s+/g, " ").trim();
  return textLine(line.replace(/^[-+*] /, ""), /(?<!`)`[^`|\\]+`(?!`)|\[[^\][`|\\]*\]\(https?:\/\/[^\s()<>"'`\\|]+\)/g);
}

/** Text as code, as it is; in a cell of a table, a bar must not end it. */
export function markdownCode(text: string, place: "text" | "cell" = "text"): string {
  const line = printable(text).replace(/\s+/g, " ").trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$/.test(line) || line === "" ? " " : "";
  const code = `${fence}${space}${line}${space}${fence}`;
  // A backslash before a bar would take the escape of the bar for itself.
  return place === "cell" ? code.replace(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|") : code;
}

/** Code on lines of its own, that it cannot end. */
export function codeBlock(code: string, language: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/**
 * A finder of the line that ends a fence, or -1 where none does. Asked in the order of the lines, it looks at each once: a
 * text of nothing but fences that are never closed costs no more than another.
 */
function fenceEnds(lines: readonly string[]): (start: number) => number {
  let end = 0;
  return (start) => {
    end = Math.max(end, start + 1);
    while (end < lines.length && !/^\s*```\s*$/.test(lines[end] ?? "")) end++;
    return end < lines.length ? end : -1;
  };
}

const KEPT = /(?<!`)`[^`]+`(?!`)|\[[^\][`]*\]\(https?:\/\/[^\s()<>"'`\\|]+\)/g;

/** Code in single backticks and links to the web as they are, between them text. */
function textLine(line: string, kept: RegExp = KEPT): string {
  const marker = /^\s{0,3}(?:[-+*]|\d{1,4}[.)])\s+(?=\S)/.exec(line)?.[0] ?? "";
  const rest = line.slice(marker.length).trimStart();
  let text = "";
  let from = 0;
  for (const match of rest.matchAll(kept)) {
    text += escaped(rest.slice(from, match.index)) + keptPart(match[0]);
    from = match.index + match[0].length;
  }
  text += escaped(rest.slice(from));
  // At the beginning of a line, these begin something else than a sentence.
  const safe = text.replace(/^(?:#{1,6}(?=\s|$)|=+\s*$|-+\s*$|[-+](?=\s|$)|(?<!\d)\d+(?=[.)]))/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
  return marker + safe;
}

function keptPart(part: string): string {
  const link = /^\[(.*)\]\((.*)\)$/.exec(part);
  return link === null ? part : `[${escaped(link[1] ?? "")}](${link[2]})`;
}

function escaped(text: string): string {
  return text.replace(/[\\`[\]<>|~!$&]/g, (mark) => `\\${mark}`);
}

/** Line ends of one kind, and nothing that cannot be seen. */
function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, "  ")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "");
}
