import type { World } from "./world.ts";

/** A library, without what follows from its documents. */
export interface StoredLibrary {
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly name: string;
  readonly description: string | null;
  readonly chunk_size: number | null;
  readonly owner_type: string;
}

/** Who may use a library, as the API shows it. */
export interface LibraryAccess {
  readonly library_id: string;
  readonly user_id: string | null;
  readonly org_id: string;
  readonly role: string;
  readonly share_with_type: string;
  readonly share_with_uuid: string;
}

/** An uploaded document. */
export interface StoredDocument {
  readonly id: string;
  readonly library_id: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>> | null;
  readonly expires_at: string | null;
  readonly created_at: string;
  readonly mime_type: string | null;
  readonly extension: string | null;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** What was read from the file, a page each. */
  readonly pages: readonly string[];
  /** Goes one further each time somebody looks, and stays at `done`. */
  process_status: "todo" | "in_progress" | "done";
  processed_at: string | null;
}

/** A library as the API shows it, its size and count as its documents have them. */
export function viewLibrary(world: World, library: StoredLibrary): Record<string, unknown> {
  const documents = documentsOf(world, library.id);
  return {
    id: library.id,
    name: library.name,
    description: library.description,
    created_at: library.created_at,
    updated_at: library.updated_at,
    owner_id: library.owner_type === "Workspace" ? world.workspace : world.user,
    owner_type: library.owner_type,
    total_size: documents.reduce((total, document) => total + document.size, 0),
    nb_documents: documents.length,
    chunk_size: library.chunk_size,
    emoji: null,
    generated_description: null,
    explicit_user_members_count: null,
    explicit_workspace_members_count: null,
    org_sharing_role: null,
    generated_name: null,
  };
}

/** A document as the API shows it. */
export function viewDocument(world: World, document: StoredDocument): Record<string, unknown> {
  const done = document.process_status === "done";
  const tokens = done ? Math.ceil(document.pages.join("").length / 4) : 0;
  return {
    id: document.id,
    library_id: document.library_id,
    name: document.name,
    created_at: document.created_at,
    mime_type: document.mime_type,
    extension: document.extension,
    size: document.size,
    hash: document.hash,
    summary: done ? summary(document) : null,
    last_processed_at: document.processed_at,
    number_of_pages: done ? document.pages.length : null,
    process_status: document.process_status,
    processing_status: processingStatus(document),
    uploaded_by_id: world.user,
    uploaded_by_type: "User",
    tokens_processing_main_content: done ? tokens : null,
    tokens_processing_summary: done ? Math.ceil(summary(document).length / 4) : null,
    tokens_processing_total: done ? tokens + Math.ceil(summary(document).length / 4) : 0,
    url: null,
    attributes: document.attributes,
    expires_at: document.expires_at,
  };
}

/** The older, worded form of `process_status`. */
export function processingStatus(document: StoredDocument): string {
  return { todo: "Todo", in_progress: "Running", done: "Completed" }[document.process_status];
}

/** Takes the processing of a document one step further. */
export function advanceDocument(world: World, document: StoredDocument): StoredDocument {
  if (document.process_status === "in_progress") {
    document.process_status = "done";
    document.processed_at = world.clock.timestamp();
  } else if (document.process_status === "todo") {
    document.process_status = "in_progress";
  }
  return document;
}

/** The documents of a library, oldest first. One whose time is over is gone. */
export function documentsOf(world: World, libraryId: string): StoredDocument[] {
  for (const { id, expires_at } of world.documents.values()) {
    if (expires_at !== null && Date.parse(expires_at) <= world.clock.now()) world.documents.delete(id);
  }
  return [...world.documents.values()].filter((document) => document.library_id === libraryId);
}

function summary(document: StoredDocument): string {
  const sentence = /^.{1,200}?(?=[.!?\n]|$)/s.exec(document.pages.join(" ").trim())?.[0] ?? "";
  return sentence.slice(0, 200);
}
