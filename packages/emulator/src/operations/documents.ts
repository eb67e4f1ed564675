import { invalid, notFound } from "../http/problem.ts";
import {
  advanceDocument,
  documentsOf,
  processingStatus,
  viewDocument,
  type StoredDocument,
} from "../state/libraries.ts";
import { paginationInfo, slice } from "../state/pages.ts";
import { hasEntries } from "./agents.ts";
import { json, nothing, type Answer, type Call, type Handlers } from "./call.ts";
import { readUpload } from "./document-upload.ts";
import { libraryOf } from "./libraries.ts";

export const documents: Handlers = {
  "beta.libraries.documents.list": (call) => {
    const { world, query } = call;
    const [page, size] = [Number(query["page"] ?? 0), Number(query["page_size"] ?? 100)];
    const text = typeof query["search"] === "string" ? query["search"].toLowerCase() : "";
    const wanted = parsed(String(query["filters_attributes"] ?? "{}"));
    const found = documentsOf(world, libraryOf(call).id)
      .filter(({ name }) => name.toLowerCase().includes(text))
      .filter(({ attributes }) => hasEntries(attributes, wanted))
      .map((document) => viewDocument(world, document))
      .sort(order(String(query["sort_by"] ?? "created_at"), String(query["sort_order"] ?? "desc")));
    return json({ pagination: paginationInfo(found.length, page, size), data: slice(found, page, size, 0) });
  },

  "beta.libraries.documents.upload": async (call) => {
    const library = libraryOf(call);
    const file = call.body["file"];
    if (!(file instanceof Blob)) throw invalid(["body", "file"], "A file is needed.");
    const read = await readUpload(file);
    // The same content twice is one document, the first.
    const known = documentsOf(call.world, library.id).find(({ hash }) => hash === read.hash);
    if (known) return json(viewDocument(call.world, known), 200);
    const document: StoredDocument = {
      id: call.world.ids.uuid(),
      library_id: library.id,
      created_at: call.world.clock.timestamp(),
      attributes: null,
      expires_at: null,
      process_status: "todo",
      processed_at: null,
      ...read,
    };
    call.world.documents.set(document.id, document);
    return json(viewDocument(call.world, document), 201);
  },

  "beta.libraries.documents.get": (call) =>
    json(viewDocument(call.world, advanceDocument(call.world, documentOf(call)))),

  "beta.libraries.documents.update": update,
  "beta.libraries.documents.librariesDocumentsUpdateV1": update,

  "beta.libraries.documents.delete": (call) => {
    call.world.documents.delete(documentOf(call).id);
    return nothing();
  },

  /** Pages count from 1, and both ends are included. */
  "beta.libraries.documents.textContent": (call) => {
    const { pages } = documentOf(call);
    const first = Number(call.query["page_start"] ?? 1);
    const last = Number(call.query["page_end"] ?? pages.length);
    return json({ text: pages.slice(Math.max(first, 1) - 1, last).join("") });
  },

  "beta.libraries.documents.getSignedUrl": textUrl,
  "beta.libraries.documents.extractedTextSignedUrl": textUrl,

  "beta.libraries.documents.reprocess": (call) => {
    const document = documentOf(call);
    document.process_status = "todo";
    document.processed_at = null;
    return nothing();
  },

  "beta.libraries.documents.status": (call) => {
    const document = advanceDocument(call.world, documentOf(call));
    return json({
      document_id: document.id,
      process_status: document.process_status,
      processing_status: processingStatus(document),
    });
  },
};

/** What was read from a document, under a URL that the emulator itself serves. */
function textUrl(call: Call): Answer {
  const { id, pages } = documentOf(call);
  call.world.files.set(id, pages.join(""));
  return json(new URL(`/emulator/files/${id}.txt`, call.url).href);
}

function update(call: Call): Answer {
  const document = documentOf(call);
  const { name, attributes, expires_at } = call.body as Partial<StoredDocument>;
  const changed: StoredDocument = {
    ...document,
    name: name ?? document.name,
    attributes: attributes === undefined ? document.attributes : attributes,
    expires_at: expires_at === undefined ? document.expires_at : expires_at,
  };
  call.world.documents.set(document.id, changed);
  return json(viewDocument(call.world, changed));
}

function documentOf(call: Call): StoredDocument {
  const id = call.path["document_id"] ?? "";
  const document = documentsOf(call.world, libraryOf(call).id).find((document) => document.id === id);
  if (!document) throw notFound("document", id);
  return document;
}

/** By any property of a document; what compares equal stays in the order of upload, or its reverse. */
function order(
  property: string,
  direction: string,
): (a: Record<string, unknown>, b: Record<string, unknown>) => number {
  const sign = direction === "asc" ? 1 : -1;
  return (a, b) => {
    const [left, right] = [a[property] ?? "", b[property] ?? ""];
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * (String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0);
  };
}

/** A filter that is not JSON lets everything through. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
