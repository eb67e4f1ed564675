import type { Codec } from "@tramontane/runtime";

/** How a `OCRBlock` is written on the wire. */
export const ocrBlockCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    text: () => ocrTextBlockCodec,
    title: () => ocrTitleBlockCodec,
    list: () => ocrListBlockCodec,
    table: () => ocrTableBlockCodec,
    image: () => ocrImageBlockCodec,
    caption: () => ocrCaptionBlockCodec,
    equation: () => ocrEquationBlockCodec,
    code: () => ocrCodeBlockCodec,
    references: () => ocrReferencesBlockCodec,
    aside_text: () => ocrAsideTextBlockCodec,
    header: () => ocrHeaderBlockCodec,
    footer: () => ocrFooterBlockCodec,
    signature: () => ocrSignatureBlockCodec,
  },
  other: {
    kind: "object",
    fields: {
      top_left_x: "topLeftX",
      top_left_y: "topLeftY",
      bottom_right_x: "bottomRightX",
      bottom_right_y: "bottomRightY",
      confidence_scores: ["confidenceScores", () => ocrBlockConfidenceScoresCodec],
    },
  },
};

/** How a `OCRBlockBase` is written on the wire. */
export const ocrBlockBaseCodec: Codec = {
  kind: "object",
  fields: {
    top_left_x: "topLeftX",
    top_left_y: "topLeftY",
    bottom_right_x: "bottomRightX",
    bottom_right_y: "bottomRightY",
    confidence_scores: ["confidenceScores", () => ocrBlockConfidenceScoresCodec],
  },
};

/** How a `OCRBlockConfidenceScores` is written on the wire. */
export const ocrBlockConfidenceScoresCodec: Codec = {
  kind: "object",
  fields: {
    average_content_confidence_score: "averageContentConfidenceScore",
    minimum_content_confidence_score: "minimumContentConfidenceScore",
    block_type_confidence_score: "blockTypeConfidenceScore",
  },
};

/** How a `OCRTextBlock` is written on the wire. */
export const ocrTextBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCRTitleBlock` is written on the wire. */
export const ocrTitleBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCRListBlock` is written on the wire. */
export const ocrListBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCRTableBlock` is written on the wire. */
export const ocrTableBlockCodec: Codec = {
  kind: "object",
  bases: [() => ocrBlockBaseCodec],
  fields: { table_id: "tableId" },
};

/** How a `OCRImageBlock` is written on the wire. */
export const ocrImageBlockCodec: Codec = {
  kind: "object",
  bases: [() => ocrBlockBaseCodec],
  fields: { image_id: "imageId" },
};

/** How a `OCRCaptionBlock` is written on the wire. */
export const ocrCaptionBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCREquationBlock` is written on the wire. */
export const ocrEquationBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCRCodeBlock` is written on the wire. */
export const ocrCodeBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCRReferencesBlock` is written on the wire. */
export const ocrReferencesBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCRAsideTextBlock` is written on the wire. */
export const ocrAsideTextBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCRHeaderBlock` is written on the wire. */
export const ocrHeaderBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCRFooterBlock` is written on the wire. */
export const ocrFooterBlockCodec: Codec = () => ocrBlockBaseCodec;

/** How a `OCRSignatureBlock` is written on the wire. */
export const ocrSignatureBlockCodec: Codec = () => ocrBlockBaseCodec;
