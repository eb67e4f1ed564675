import type { Codec } from "@tramontane/runtime";
import { responseFormatCodec } from "./completion.ts";
import { documentURLChunkCodec, fileChunkCodec, imageURLChunkCodec } from "./content.ts";
import { ocrBlockCodec } from "./ocr-blocks.ts";

/** How a `OCRRequest` is written on the wire. */
export const ocrRequestCodec: Codec = {
  kind: "object",
  fields: {
    document: () => ocrDocumentCodec,
    table_format: "tableFormat",
    include_image_base64: "includeImageBase64",
    image_limit: "imageLimit",
    image_min_size: "imageMinSize",
    extract_header: "extractHeader",
    extract_footer: "extractFooter",
    include_blocks: "includeBlocks",
    confidence_scores_granularity: "confidenceScoresGranularity",
    bbox_annotation_format: ["bboxAnnotationFormat", () => responseFormatCodec],
    document_annotation_format: ["documentAnnotationFormat", () => responseFormatCodec],
    document_annotation_prompt: "documentAnnotationPrompt",
  },
};

/** How a `OCRDocument` is written on the wire. */
export const ocrDocumentCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { file: () => fileChunkCodec, document_url: () => documentURLChunkCodec, image_url: () => imageURLChunkCodec },
  untagged: [
    { has: ["file_id"], codec: () => fileChunkCodec },
    { has: ["document_url"], codec: () => documentURLChunkCodec },
    { has: ["image_url"], codec: () => imageURLChunkCodec },
  ],
};

/** How a `OCRResponse` is written on the wire. */
export const ocrResponseCodec: Codec = {
  kind: "object",
  fields: {
    pages: { kind: "array", items: () => ocrPageObjectCodec },
    document_annotation: "documentAnnotation",
    usage_info: ["usageInfo", () => ocrUsageInfoCodec],
  },
};

/** How a `OCRUsageInfo` is written on the wire. */
export const ocrUsageInfoCodec: Codec = {
  kind: "object",
  fields: { pages_processed: "pagesProcessed", doc_size_bytes: "docSizeBytes" },
};

/** How a `OCRPageObject` is written on the wire. */
export const ocrPageObjectCodec: Codec = {
  kind: "object",
  fields: {
    images: { kind: "array", items: () => ocrImageObjectCodec },
    tables: { kind: "array", items: () => ocrTableObjectCodec },
    blocks: { kind: "array", items: () => ocrBlockCodec },
    confidence_scores: ["confidenceScores", () => ocrPageConfidenceScoresCodec],
  },
};

/** How a `OCRImageObject` is written on the wire. */
export const ocrImageObjectCodec: Codec = {
  kind: "object",
  fields: {
    image_base64: "imageBase64",
    image_annotation: "imageAnnotation",
    top_left_x: "topLeftX",
    top_left_y: "topLeftY",
    bottom_right_x: "bottomRightX",
    bottom_right_y: "bottomRightY",
  },
};

/** How a `OCRTableObject` is written on the wire. */
export const ocrTableObjectCodec: Codec = {
  kind: "object",
  fields: { word_confidence_scores: ["wordConfidenceScores", { kind: "array", items: () => ocrConfidenceScoreCodec }] },
};

/** How a `OCRPageConfidenceScores` is written on the wire. */
export const ocrPageConfidenceScoresCodec: Codec = {
  kind: "object",
  fields: {
    average_page_confidence_score: "averagePageConfidenceScore",
    minimum_page_confidence_score: "minimumPageConfidenceScore",
    word_confidence_scores: ["wordConfidenceScores", { kind: "array", items: () => ocrConfidenceScoreCodec }],
  },
};

/** How a `OCRConfidenceScore` is written on the wire. */
export const ocrConfidenceScoreCodec: Codec = { kind: "object", fields: { start_index: "startIndex" } };
