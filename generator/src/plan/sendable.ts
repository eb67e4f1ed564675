import type { Diagnostic } from "../diagnostics.ts";
import type { Api, Operation } from "../ir.ts";
import { propertiesOf } from "./bodies.ts";

/**
 * An API without the bodies that `fetch` refuses to send: those of GET and HEAD (Fetch, section 5.3). Documents that
 * describe an empty one lose nothing; any other is reported.
 */
export function withoutUnsendable(api: Api, diagnostics: Diagnostic[]): Api {
  const operations = api.operations.map((operation): Operation => {
    const { body, ...rest } = operation;
    if (body === undefined || !/^(?:GET|HEAD)$/.test(operation.method)) return operation;
    if (body.content.some(({ schema }) => propertiesOf(api, schema).length > 0)) {
      diagnostics.push({
        severity: "warning",
        code: "body/unsendable",
        message: `A ${operation.method} request cannot have a body, so the client has no argument for it.`,
        remedy: "Describe what is sent as query parameters.",
        place: operation.place,
      });
    }
    return rest;
  });
  return { ...api, operations };
}
