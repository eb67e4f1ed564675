import type { Diagnostic } from "../diagnostics.ts";
import type { Api } from "../ir.ts";
import type { Document, Source } from "../load/document.ts";
import { createContext, report } from "./context.ts";
import { withDocumentHints } from "./extensions/document-hints.ts";
import { readServers } from "./info/servers.ts";
import { readTags } from "./info/tags.ts";
import { readWebhooks } from "./operations/incoming.ts";
import { withUniqueIds } from "./operations/operation-ids.ts";
import { readPaths } from "./operations/paths.ts";
import { readAllNamed, registerComponents } from "./schemas/named.ts";
import { readSchemes } from "./security/schemes.ts";
import { at, text } from "./source.ts";

/** What a document means, and what is to be said about it. */
export interface Normalised {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings a document of OpenAPI 3.0, 3.1 or 3.2 into the one form that the rest of the generator reads (OpenAPI
 * Object). Pure, and never throws for what a document says: what is broken becomes `unknown` and is reported.
 */
export function normalise(document: Document): Normalised {
  const context = createContext(document);
  context.diagnostics.push(...document.notices);
  const root: Source = { value: document.root.value, place: { file: document.root.name, pointer: "" } };
  registerComponents(context);
  const operations = withDocumentHints(context, root, withUniqueIds(context, readPaths(context, at(root, "paths"))));
  const webhooks = readWebhooks(context, at(root, "webhooks"));
  if (operations.length === 0 && webhooks.length === 0) {
    report(context, root.place, {
      severity: "warning",
      code: "operation/none",
      message: "The document has no operations.",
    });
  }
  const info = at(root, "info") ?? { value: {}, place: root.place };
  const description = text(info, "description");
  const api: Api = {
    title: text(info, "title") ?? "API",
    version: text(info, "version") ?? "0.0.0",
    ...(description === undefined ? {} : { description }),
    servers: readServers(context, at(root, "servers")),
    schemas: readAllNamed(context),
    operations,
    webhooks,
    tags: readTags(context, at(root, "tags"), operations),
    security: readSchemes(context, operations),
  };
  return { api, diagnostics: context.diagnostics };
}
