import type { Plan } from "../../plan/model.ts";
import { Imports } from "../imports.ts";
import type { OutputFile } from "../output-file.ts";
import { named } from "../text/layout.ts";
import { quote } from "../text/string-literal.ts";

const VALUES = ["HTTPClient"];
const TYPES = [
  "BackoffStrategy",
  "BeforeRequestHook",
  "Fetcher",
  "HTTPClientOptions",
  "PageIterator",
  "RequestErrorHook",
  "ResponseHook",
  "RetryConfig",
  "SDKEventStream as EventStream",
  "SDKLogger as Logger",
  "SDKRequestOptions as RequestOptions",
  "Upload",
];

/** The entry: the class client, its options, and what sends its requests. */
export function emitSpeakeasyIndex(plan: Plan): OutputFile {
  const imports = new Imports(plan, "index");
  const values = VALUES.map((name) => imports.value(name)).sort();
  const types = TYPES.map((name) => imports.type(name)).sort();
  const from = quote(`./${plan.clientFile}${plan.extension}`);
  const text = [
    named("export", [plan.clientName, "type SDKOptions"], from),
    named("export", values, "").replace(/ from ;\n$/, ";\n"),
    named("export type", types, "").replace(/ from ;\n$/, ";\n"),
  ].join("");
  return { path: "index.ts", text: `${imports.toString()}\n${text}` };
}
