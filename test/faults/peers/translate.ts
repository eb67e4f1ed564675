import type { Answer } from "../fault.ts";

/** An answer with another body: lengths, of the whole or of a chunk, follow. */
export function translate(answer: Answer, change: (text: string) => string): Answer {
  return answer.map((step) => {
    if (typeof step === "object" && "repeat" in step) return { ...step, repeat: inText(step.repeat, change) };
    if (typeof step === "object" && "drip" in step) return { ...step, drip: inText(step.drip, change) };
    return typeof step === "string" && step !== "early" ? inText(step, change) : step;
  });
}

function inText(text: string, change: (text: string) => string): string {
  const [, size = "", content = ""] = /^([0-9a-f]+)\r\n(.*)\r\n$/s.exec(text) ?? [];
  if (size && bytes(content) === Number.parseInt(size, 16)) {
    const changed = change(content);
    return `${bytes(changed).toString(16)}\r\n${changed}\r\n`;
  }
  const [, head, body] = /^(HTTP\/.*?\r\n\r\n)(.*)$/s.exec(text) ?? [undefined, "", text];
  const changed = body ? change(body) : "";
  return (head ?? "").replace(`content-length: ${bytes(body ?? "")}`, `content-length: ${bytes(changed)}`) + changed;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
