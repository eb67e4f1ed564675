import { type Field, fields, type Json } from "./fields.ts";
import { type Payload, payloads } from "./payloads.ts";
import { victim } from "./victim.ts";

/** A hostile document. */
export interface Attack {
  readonly name: string;
  readonly document: Json;
  /** The name of the client that a configuration asks for, where that is what is hostile. */
  readonly client?: string;
}

/** The versions of OpenAPI that each text is tried in. */
export const versions = ["3.0.4", "3.1.1"] as const;

/** Every text in every place of a document, in every version; `every` takes but each nth of them. */
export function* attacks(every = 1): Generator<Attack> {
  let count = 0;
  for (const version of versions) {
    for (const field of fields) {
      for (const payload of payloads) {
        if (count++ % every === 0) yield attackOf(version, field, payload);
      }
    }
    for (const { name, text } of payloads) {
      if (count++ % every === 0)
        yield { name: `${version} the client's name, ${name}`, document: victim(version), client: text };
    }
  }
}

function attackOf(version: string, field: Field, payload: Payload): Attack {
  const document = victim(version);
  field.put(document, payload.text);
  return { name: `${version} ${field.name}, ${payload.name}`, document };
}
