/** The widest a line of a doc comment becomes, where words allow it. */
const WIDTH = 120;

/**
 * A doc comment of some paragraphs and tags, each line indented by `indent`; the empty string when there is nothing to
 * say. Text cannot end the comment, cannot start a tag of its own, and keeps its line ends; lines too long are wrapped,
 * except in fenced code and tables.
 */
export function docComment(
  paragraphs: readonly (string | undefined)[],
  tags: readonly string[],
  indent: string,
): string {
  const blocks: string[] = [];
  for (const paragraph of paragraphs) {
    const clean = paragraph === undefined ? "" : cleanText(paragraph);
    if (clean !== "") blocks.push(clean);
  }
  if (tags.length > 0) blocks.push(tags.map((tag) => cleanTag(tag)).join("\n"));
  if (blocks.length === 0) return "";
  const text = blocks.join("\n\n");
  if (!text.includes("\n") && indent.length + text.length + 7 <= WIDTH) return `${indent}/** ${text} */\n`;
  const wrap = wrapper(WIDTH - indent.length - 3);
  let comment = `${indent}/**\n`;
  for (const paragraphLine of text.split("\n")) {
    for (const line of wrap(paragraphLine)) comment += line === "" ? `${indent} *\n` : `${indent} * ${line}\n`;
  }
  return `${comment}${indent} */\n`;
}

function cleanText(text: string): string {
  const clean = neutral(text);
  return (clean.includes("@") ? clean.replace(/^(\s*)@/gm, "$1\\@") : clean).trim();
}

function cleanTag(tag: string): string {
  return neutral(tag).replaceAll("\n", " ").trim();
}

/** Removes what is invisible first, and only then breaks up comment ends: removal must not make a new one. */
function neutral(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "")
    .replace(/\t/g, "  ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replaceAll("*/", "*\\/");
}

/** What most texts have nothing of: whatever `neutral` would change. */
const ODD =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\*\/|\s(?:\n|$)|\n\n\n/;

function wrapper(width: number): (line: string) => string[] {
  let fenced = false;
  return (line) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    if (fenced || line.length <= width || /^\s*\|/.test(line)) return [line];
    const hang = " ".repeat(Math.min(/^\s*(?:[-*+]|\d+\.)?\s*/.exec(line)?.[0].length ?? 0, width >> 1));
    const lines: string[] = [];
    let start = 0;
    let lead = "";
    while (lead.length + line.length - start > width) {
      const end = start + width - lead.length;
      const space = line.lastIndexOf(" ", end);
      const cut = space > start && space - start + lead.length > hang.length ? space : line.indexOf(" ", end);
      if (cut === -1) break;
      lines.push((lead + line.slice(start, cut)).trimEnd());
      start = cut;
      while (line[start] === " ") start++;
      lead = hang;
    }
    return [...lines, lead + line.slice(start)];
  };
}
