import { invalid, notFound } from "../http/problem.ts";
import { filesOf, seconds, signedPath, storeFile, viewFile, type StoredFile } from "../state/files.ts";
import { slice } from "../state/pages.ts";
import { bytes, json, type Call, type Handlers } from "./call.ts";
import { readUpload } from "./document-upload.ts";

/** Uploaded files: their bytes are kept, and given back as they are. */
export const files: Handlers = {
  "files.upload": async ({ world, body }) => {
    const { file, purpose = "fine-tune", visibility = "workspace", expiry } = body;
    if (!(file instanceof Blob)) throw invalid(["body", "file"], "A file is needed.");
    const { name, mime_type } = await readUpload(file);
    const stored = storeFile(world, {
      filename: name,
      purpose: String(purpose),
      sample_type: purpose === "batch" ? "batch_request" : "instruct",
      source: "upload",
      visibility: String(visibility),
      mimetype: mime_type,
      content: new Uint8Array(await file.arrayBuffer()),
      expires_at: typeof expiry === "number" ? seconds(world) + expiry * 3600 : null,
    });
    return json(viewFile(stored));
  },

  "files.list": ({ world, query }) => {
    const found = filesOf(world).filter((file) => matches(file, query));
    const data = slice(found, Number(query["page"]), Number(query["page_size"]), 0).map(viewFile);
    return json({ object: "list", data, total: query["include_total"] === false ? null : found.length });
  },

  "files.retrieve": (call) => json({ ...viewFile(fileOf(call)), deleted: false }),

  "files.delete": (call) => {
    const { id } = fileOf(call);
    call.world.uploads.delete(id);
    return json({ id, object: "file", deleted: true });
  },

  "files.download": (call) => bytes("application/octet-stream", new Blob([fileOf(call).content])),

  /** A URL that the emulator itself serves. */
  "files.getSignedUrl": (call) => {
    const path = signedPath(call.world, fileOf(call), Number(call.query["expiry"]));
    return json({ url: new URL(path, call.url).href });
  },
};

function fileOf({ world, path }: Call): StoredFile {
  const id = path["file_id"] ?? "";
  const file = filesOf(world).find((each) => each.id === id);
  if (!file) throw notFound("file", id);
  return file;
}

function matches(file: StoredFile, query: Readonly<Record<string, unknown>>): boolean {
  const { purpose, search, source, sample_type, mimetypes } = query;
  return (
    (purpose ?? file.purpose) === file.purpose &&
    (typeof search !== "string" || file.filename.toLowerCase().includes(search.toLowerCase())) &&
    (!Array.isArray(source) || source.includes(file.source)) &&
    (!Array.isArray(sample_type) || sample_type.includes(file.sample_type)) &&
    (!Array.isArray(mimetypes) || mimetypes.includes(file.mimetype))
  );
}
