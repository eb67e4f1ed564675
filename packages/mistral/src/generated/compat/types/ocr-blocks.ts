import type { UnknownString } from "@tramontane/runtime";

/** A part of a page. */
export type OCRBlock =
  | OCRTextBlock
  | OCRTitleBlock
  | OCRListBlock
  | OCRTableBlock
  | OCRImageBlock
  | OCRCaptionBlock
  | OCREquationBlock
  | OCRCodeBlock
  | OCRReferencesBlock
  | OCRAsideTextBlock
  | OCRHeaderBlock
  | OCRFooterBlock
  | OCRSignatureBlock
  | UnknownOCRBlock;

/** A {@link OCRBlock} that this version of the client does not know. */
export interface UnknownOCRBlock {
  type: UnknownString;
  /** The part as text, Markdown or HTML. */
  content: string;
  topLeftX: number;
  topLeftY: number;
  bottomRightX: number;
  bottomRightY: number;
  /** How sure the model is of the part, when it was asked for blocks. */
  confidenceScores?: OCRBlockConfidenceScores | null;
  [key: string]: unknown;
}

/** What a part of a page says, and where it stands, in pixels from the top left. */
export interface OCRBlockBase {
  /** The part as text, Markdown or HTML. */
  content: string;
  topLeftX: number;
  topLeftY: number;
  bottomRightX: number;
  bottomRightY: number;
  /** How sure the model is of the part, when it was asked for blocks. */
  confidenceScores?: OCRBlockConfidenceScores | null;
}

/** How sure the model is of a part of a page, from 0 to 1. */
export interface OCRBlockConfidenceScores {
  /** Of what it says, on average; `null` where it says nothing. */
  averageContentConfidenceScore?: number | null;
  /** Of the least certain of its words; `null` where it has none. */
  minimumContentConfidenceScore?: number | null;
  /** Of what kind of part it is. */
  blockTypeConfidenceScore?: number | null;
}

/** A paragraph. */
export interface OCRTextBlock extends OCRBlockBase {
  type: "text";
}

/** A title. */
export interface OCRTitleBlock extends OCRBlockBase {
  type: "title";
}

/** A list. */
export interface OCRListBlock extends OCRBlockBase {
  type: "list";
}

/** A table. */
export interface OCRTableBlock extends OCRBlockBase {
  type: "table";
  /** The table among the `tables` of the page, when it was taken out. */
  tableId?: string | null;
}

/** An image. */
export interface OCRImageBlock extends OCRBlockBase {
  type: "image";
  /** The image among the `images` of the page. */
  imageId: string;
}

/** What is written beside an image or a table. */
export interface OCRCaptionBlock extends OCRBlockBase {
  type: "caption";
}

/** A formula. */
export interface OCREquationBlock extends OCRBlockBase {
  type: "equation";
}

/** Source code. */
export interface OCRCodeBlock extends OCRBlockBase {
  type: "code";
}

/** References to other writings. */
export interface OCRReferencesBlock extends OCRBlockBase {
  type: "references";
}

/** Text beside the main text. */
export interface OCRAsideTextBlock extends OCRBlockBase {
  type: "aside_text";
}

/** The head of the page. */
export interface OCRHeaderBlock extends OCRBlockBase {
  type: "header";
}

/** The foot of the page. */
export interface OCRFooterBlock extends OCRBlockBase {
  type: "footer";
}

/** A signature. The content is the name, or empty where it cannot be read. */
export interface OCRSignatureBlock extends OCRBlockBase {
  type: "signature";
}
