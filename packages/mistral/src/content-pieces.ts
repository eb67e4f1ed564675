import type {
  ContentChunk,
  MessageOutputContentChunk,
  ThinkChunk,
  ThinkingContentChunk,
} from "./generated/types/content.ts";

/** A piece of a message, of a chat or of a conversation. */
export type ContentPiece = ContentChunk | MessageOutputContentChunk | ThinkingContentChunk;

/** Text as a piece of content. */
export function textPiece(text: string): { type: "text"; text: string } {
  return { type: "text", text };
}

/** Adds to a list of pieces, which is changed: to its last piece where that grows, as one more otherwise. */
export function addPiece<P extends ContentPiece>(pieces: P[], piece: P): void {
  const last = pieces.at(-1);
  if (!last || !grow(last, piece)) pieces.push(own(piece));
}

/** Lets a piece grow by more of its kind: text by text, a thought by a thought. Tells whether it could. */
export function grow(piece: ContentPiece, more: ContentPiece): boolean {
  if (isText(piece) && isText(more)) {
    piece.text += more.text;
    return true;
  }
  if (!isThought(piece) || !isThought(more)) return false;
  for (const thought of more.thinking) addPiece(piece.thinking, thought);
  const { thinking: _, ...others } = more;
  Object.assign(piece, others);
  return true;
}

/** A copy that may be changed. */
export function own<P extends ContentPiece>(piece: P): P {
  return isThought(piece) ? { ...piece, thinking: piece.thinking.map((thought) => ({ ...thought })) } : { ...piece };
}

/** What of some content is text for a reader: no thought, no reference. */
export function textOf(content: string | ContentPiece | readonly ContentPiece[] | null | undefined): string {
  if (typeof content === "string") return content;
  return [content ?? []]
    .flat()
    .map((piece) => (isText(piece) ? piece.text : ""))
    .join("");
}

function isText(piece: ContentPiece): piece is { type: "text"; text: string } {
  return piece.type === "text" && typeof piece.text === "string";
}

function isThought(piece: ContentPiece): piece is ThinkChunk {
  return piece.type === "thinking" && Array.isArray(piece.thinking);
}
