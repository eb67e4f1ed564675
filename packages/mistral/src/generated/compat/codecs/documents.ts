import { dateCodec, uploadCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { paginationInfoCodec } from "./libraries.ts";

/** How a `DocumentUpload` is written on the wire. */
export const documentUploadCodec: Codec = { kind: "object", fields: { file: uploadCodec } };

/** How a `UpdateDocumentRequest` is written on the wire. */
export const updateDocumentRequestCodec: Codec = { kind: "object", fields: { expires_at: ["expiresAt", dateCodec] } };

/** How a `Document` is written on the wire. */
export const documentCodec: Codec = {
  kind: "object",
  fields: {
    library_id: "libraryId",
    process_status: "processStatus",
    mime_type: "mimeType",
    number_of_pages: "numberOfPages",
    expires_at: ["expiresAt", dateCodec],
    created_at: ["createdAt", dateCodec],
    last_processed_at: ["lastProcessedAt", dateCodec],
    uploaded_by_id: "uploadedById",
    uploaded_by_type: "uploadedByType",
    tokens_processing_total: "tokensProcessingTotal",
    tokens_processing_main_content: "tokensProcessingMainContent",
    tokens_processing_summary: "tokensProcessingSummary",
    processing_status: "processingStatus",
  },
};

/** How a `ProcessingStatus` is written on the wire. */
export const processingStatusCodec: Codec = {
  kind: "object",
  fields: { document_id: "documentId", process_status: "processStatus", processing_status: "processingStatus" },
};

/** How a `ListDocumentsResponse` is written on the wire. */
export const listDocumentsResponseCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => documentCodec }, pagination: () => paginationInfoCodec },
};
