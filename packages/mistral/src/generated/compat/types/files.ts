import type { Upload } from "@tramontane/runtime";

/** A file, and what it is for. */
export interface FileUpload {
  /** The file, with its name. */
  file: Upload;
  purpose?: FilePurpose;
  /**
   * Who else may see the file.
   *
   * @defaultValue "workspace"
   */
  visibility?: FileVisibility;
  /** How long the file is kept. */
  expiry?: number | null;
}

/** What a file is for. Files with recordings have the purpose `audio`, which may be given as well. */
export type FilePurpose = "fine-tune" | "batch" | "ocr" | (string & {});

/** The values of the type {@link FilePurpose} by name. */
export const FilePurpose = {
  FineTune: "fine-tune",
  Batch: "batch",
  Ocr: "ocr",
} as const;

/** Who may see a file, `workspace` for everybody in the workspace, `user` for its owner alone. */
export type FileVisibility = "workspace" | "user" | (string & {});

/** The values of the type {@link FileVisibility} by name. */
export const FileVisibility = {
  Workspace: "workspace",
  User: "user",
} as const;

/** What the lines of a file are. Batch jobs read `batch_request` and write `batch_result` and `batch_error`. */
export type SampleType = "pretrain" | "instruct" | "batch_request" | "batch_result" | "batch_error" | (string & {});

/** The values of the type {@link SampleType} by name. */
export const SampleType = {
  Pretrain: "pretrain",
  Instruct: "instruct",
  BatchRequest: "batch_request",
  BatchResult: "batch_result",
  BatchError: "batch_error",
} as const;

/** Where a file came from. */
export type FileSource = "upload" | "repository" | "mistral" | (string & {});

/** The values of the type {@link FileSource} by name. */
export const FileSource = {
  Upload: "upload",
  Repository: "repository",
  Mistral: "mistral",
} as const;

/** What is known of a file. */
export interface StoredFile {
  /** @format uuid */
  id: string;
  filename: string;
  purpose: FilePurpose;
  /** How many bytes the file has. */
  sizeBytes: number;
  /** The media type of the content. */
  mimetype?: string | null;
  sampleType: SampleType;
  /** How many lines the file has, when it is JSONL. */
  numLines?: number | null;
  source: FileSource;
  visibility?: FileVisibility | null;
  /** When the file was stored, in seconds since 1970. */
  createdAt: number;
  /** When the file will expire, in seconds since 1970; `null` for never. */
  expiresAt?: number | null;
  signature?: string | null;
  /** What this is, `file`. */
  object: string;
}

/** What is known of a file, and whether it is still there. */
export interface GetFileResponse {
  /** @format uuid */
  id: string;
  filename: string;
  purpose: FilePurpose;
  /** How many bytes the file has. */
  sizeBytes: number;
  /** The media type of the content. */
  mimetype?: string | null;
  sampleType: SampleType;
  /** How many lines the file has, when it is JSONL. */
  numLines?: number | null;
  source: FileSource;
  visibility?: FileVisibility | null;
  /** Whether the file has been deleted. */
  deleted: boolean;
  /** When the file was stored, in seconds since 1970. */
  createdAt: number;
  /** When the file will expire, in seconds since 1970; `null` for never. */
  expiresAt?: number | null;
  signature?: string | null;
  /** What this is, `file`. */
  object: string;
}

/** A page of files. */
export interface ListFilesResponse {
  data: StoredFile[];
  /** How many files match in all, unless `include_total` was false. */
  total?: number | null;
  /** What this is, `list`. */
  object: string;
}

/** What became of a file that was to be deleted. */
export interface DeleteFileResponse {
  /**
   * The file.
   *
   * @format uuid
   */
  id: string;
  deleted: boolean;
  /** What was deleted, `file`. */
  object: string;
}

/** An address to download a file from. */
export interface GetSignedUrlResponse {
  url: string;
}
