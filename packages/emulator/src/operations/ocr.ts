import { notFound } from "../http/problem.ts";
import { sample } from "../model/sample.ts";
import type { World } from "../state/world.ts";
import { fromBase64 } from "./base64.ts";
import { json, type Call, type Handlers } from "./call.ts";
import { formatOf } from "./completion-args.ts";
import { readUpload } from "./document-upload.ts";

/** The size that every page has, in pixels. */
const PAGE = { dpi: 200, width: 1700, height: 2200 };

/** Reads what is text as it is; anything else is one page with a sentence that stands for it. */
export const ocr: Handlers = {
  "ocr.process": async ({ world, body }) => {
    const file = documentOf(world, body["document"] as OcrDocument);
    const { pages, size } = await readUpload(file);
    const wanted = selection(body["pages"], pages.length);
    const annotation = formatOf(body["document_annotation_format"]).schema;
    return json({
      pages: pages.flatMap((text, index) => (wanted(index) ? [pageOf(text, index, body)] : [])),
      model: body["model"] ?? "mistral-ocr-latest",
      document_annotation: annotation ? JSON.stringify(sample(annotation)) : null,
      usage_info: { pages_processed: pages.filter((_, index) => wanted(index)).length, doc_size_bytes: size },
    });
  },
};

type OcrDocument =
  | { readonly type: "file"; readonly file_id: string }
  | { readonly type: "document_url"; readonly document_url: string; readonly document_name?: string | null }
  | { readonly type: "image_url"; readonly image_url: string | { readonly url: string } };

/** The document as a file: an uploaded one, what a `data:` URL carries, or a sentence about an address. */
function documentOf(world: World, document: OcrDocument): File {
  if (document.type === "file") {
    const stored = world.uploads.get(document.file_id);
    if (!stored) throw notFound("file", document.file_id);
    return new File([stored.content], stored.filename, { type: stored.mimetype ?? "" });
  }
  if (document.type === "document_url") return fileAt(document.document_url, document.document_name ?? "document");
  const { image_url } = document;
  return fileAt(typeof image_url === "string" ? image_url : image_url.url, "image");
}

function fileAt(url: string, name: string): File {
  const [, type, encoding, data = ""] = /^data:([^;,]*)(;[^,]*)?,(.*)$/s.exec(url) ?? [];
  if (type === undefined)
    return new File([`The emulator goes nowhere. This text stands for what is at ${url}.`], name, {
      type: "text/plain",
    });
  const content = encoding?.endsWith(";base64") ? fromBase64(data) : decodeURIComponent(data);
  return new File([content ?? ""], name, { type });
}

/** Which pages, from 0, are asked for: a list, or text such as `0-2,5`. All of them when nothing is said. */
function selection(pages: unknown, count: number): (index: number) => boolean {
  if (pages === undefined || pages === null) return () => true;
  const numbers = Array.isArray(pages)
    ? pages.map(Number)
    : String(pages)
        .split(",")
        .flatMap((part) => {
          const [from = 0, to = from] = part.split("-").map(Number);
          return Array.from({ length: count }, (_, index) => index).filter((index) => index >= from && index <= to);
        });
  return (index) => numbers.includes(index);
}

function pageOf(text: string, index: number, body: Call["body"]): Record<string, unknown> {
  const markdown = text.replace(/\f$/, "");
  const granularity = body["confidence_scores_granularity"];
  const sure = { average_page_confidence_score: 0.99, minimum_page_confidence_score: 0.97 };
  return {
    index,
    markdown,
    images: [],
    tables: [],
    hyperlinks: markdown.match(/https?:\/\/[^\s)\]>]*[^\s)\]>.,]/g) ?? [],
    header: null,
    footer: null,
    dimensions: PAGE,
    ...(body["include_blocks"] === false ? {} : { blocks: blocksOf(markdown, granularity === "block") }),
    ...(typeof granularity === "string"
      ? { confidence_scores: granularity === "word" ? { ...sure, word_confidence_scores: words(markdown) } : sure }
      : {}),
  };
}

/** Paragraphs, one below the other. One that begins with `#` is a title. */
function blocksOf(markdown: string, scored: boolean): Record<string, unknown>[] {
  const paragraphs = markdown.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  const height = Math.floor(PAGE.height / Math.max(1, paragraphs.length));
  const confidence_scores = {
    average_content_confidence_score: 0.99,
    minimum_content_confidence_score: 0.97,
    block_type_confidence_score: 0.98,
  };
  return paragraphs.map((content, index) => ({
    type: content.startsWith("#") ? "title" : "text",
    content,
    top_left_x: 100,
    top_left_y: index * height,
    bottom_right_x: PAGE.width - 100,
    bottom_right_y: (index + 1) * height,
    ...(scored ? { confidence_scores } : {}),
  }));
}

function words(markdown: string): { text: string; confidence: number; start_index: number }[] {
  return [...markdown.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, confidence: 0.98, start_index: index }));
}
