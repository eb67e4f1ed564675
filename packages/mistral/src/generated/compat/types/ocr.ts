import type { ResponseFormat } from "./completion.ts";
import type { DocumentURLChunk, FileChunk, ImageURLChunk } from "./content.ts";
import type { OCRBlock } from "./ocr-blocks.ts";

/** The document, and what is wanted of it. */
export interface OCRRequest {
  /** The model that reads. */
  model: string | null;
  document: OCRDocument;
  /** The pages to read, counted from 0, as numbers or as text such as `0-2,5`; all of them when left out. */
  pages?: string | number[] | null;
  /** How to write tables. With a format, tables leave the Markdown of the page for its `tables`. */
  tableFormat?: "markdown" | "html" | (string & {}) | null;
  /** Whether the images themselves come with the answer. */
  includeImageBase64?: boolean | null;
  /** The most images to take out of the document. */
  imageLimit?: number | null;
  /** How wide and how high an image must be at least to be taken out, in pixels. */
  imageMinSize?: number | null;
  /**
   * Whether to take the head of each page out of its Markdown, into `header`.
   *
   * @defaultValue false
   */
  extractHeader?: boolean;
  /**
   * Whether to take the foot of each page out of its Markdown, into `footer`.
   *
   * @defaultValue false
   */
  extractFooter?: boolean;
  /**
   * Whether to say where each paragraph, title, table and so on stands on its page.
   *
   * @defaultValue true
   */
  includeBlocks?: boolean;
  /** Whether to say how sure the model is, of each page, of each word or of each block. */
  confidenceScoresGranularity?: "word" | "page" | "block" | (string & {}) | null;
  /** What to say of each image, as a JSON Schema. Its `type` must be `json_schema`. */
  bboxAnnotationFormat?: ResponseFormat | null;
  /** What to say of the whole document, as a JSON Schema. Its `type` must be `json_schema`. */
  documentAnnotationFormat?: ResponseFormat | null;
  /** What the model is told about `document_annotation_format`, without which it means nothing. */
  documentAnnotationPrompt?: string | null;
}

/** A document or an image, by its address or as an uploaded file. */
export type OCRDocument = FileChunk | DocumentURLChunk | ImageURLChunk;

/** What a document says. */
export interface OCRResponse {
  pages: OCRPageObject[];
  /** JSON text in the form that `document_annotation_format` asked for. */
  documentAnnotation?: string | null;
  /** The model that read. */
  model: string;
  usageInfo: OCRUsageInfo;
}

/** What reading cost. */
export interface OCRUsageInfo {
  pagesProcessed: number;
  /** How many bytes the document has. */
  docSizeBytes?: number | null;
}

/** What a page says. */
export interface OCRPageObject {
  /** Which page of the document this is, from 0. */
  index: number;
  /** The text of the page. Images stand in it by their `id`. */
  markdown: string;
  images: OCRImageObject[];
  /** The tables that were taken out of the text. */
  tables?: OCRTableObject[];
  /** The links on the page. */
  hyperlinks?: string[];
  /** The head of the page, when it was asked for. */
  header?: string | null;
  /** The foot of the page, when it was asked for. */
  footer?: string | null;
  /** What stands where, in the order of reading. */
  blocks?: OCRBlock[] | null;
  /** The size of the picture of the page that was read. */
  dimensions: OCRPageDimensions | null;
  /** How sure the model is of the page, when it was asked. */
  confidenceScores?: OCRPageConfidenceScores | null;
}

/** The size of a picture, in pixels. */
export interface OCRPageDimensions {
  width: number;
  height: number;
  /** Pixels to the inch. */
  dpi: number;
}

/** An image on a page, and where it stands, in pixels from the top left. */
export interface OCRImageObject {
  /** The name by which the text of the page refers to the image. */
  id: string;
  /** The image itself, in base64, when it was asked for. */
  imageBase64?: string | null;
  /** JSON text in the form that `bbox_annotation_format` asked for. */
  imageAnnotation?: string | null;
  topLeftX: number | null;
  topLeftY: number | null;
  bottomRightX: number | null;
  bottomRightY: number | null;
}

/** A table on a page. */
export interface OCRTableObject {
  /** The name by which the text of the page refers to the table. */
  id: string;
  /** The table, in `format`. */
  content: string;
  format: "markdown" | "html" | (string & {});
  /** How sure the model is of each word, when it was asked for words. */
  wordConfidenceScores?: OCRConfidenceScore[] | null;
}

/** How sure the model is of a page, from 0 to 1. */
export interface OCRPageConfidenceScores {
  averagePageConfidenceScore: number;
  minimumPageConfidenceScore: number;
  /** How sure it is of each word, when it was asked for words. */
  wordConfidenceScores?: OCRConfidenceScore[];
}

/** How sure the model is of a word. */
export interface OCRConfidenceScore {
  text: string;
  /** From 0 (a guess) to 1 (certain). */
  confidence: number;
  /** Where the word begins in the text, from 0. */
  startIndex: number;
}
