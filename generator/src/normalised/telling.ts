import type { Diagnostic } from "../diagnostics.ts";

/** Notes what was changed, by the pointer of where it stands in the document that comes out. */
export type Tell = (severity: "warning" | "note", code: string, pointer: string, message: string) => void;

/** A list that grows as things are told. The same is told once. */
export function telling(file: string): { readonly tell: Tell; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const told = new Set<string>();
  const tell: Tell = (severity, code, pointer, message) => {
    const key = `${code} ${pointer} ${message}`;
    if (told.has(key)) return;
    told.add(key);
    diagnostics.push({ severity, code, message, place: { file, pointer } });
  };
  return { tell, diagnostics };
}
