import type { Server, ServerVariable } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import { at, entries, items, text, texts } from "../source.ts";

/** Server Objects of the root. One without a URL is left out. */
export function readServers(context: Context, source: Source | undefined): Server[] {
  return items(source).flatMap((server) => {
    const url = text(server, "url");
    if (url === undefined) {
      report(context, server.place, {
        severity: "warning",
        code: "server/url",
        message: "A server has no URL and is left out.",
      });
      return [];
    }
    const name = text(server, "name");
    const description = text(server, "description");
    const variables = entries(at(server, "variables")).map(([name, variable]) => readVariable(name, variable));
    return [
      {
        ...(name === undefined ? {} : { name }),
        url,
        ...(description === undefined ? {} : { description }),
        variables,
      },
    ];
  });
}

/** Server Variable Object. */
function readVariable(name: string, source: Source): ServerVariable {
  const values = texts(at(source, "enum"));
  const description = text(source, "description");
  return {
    name,
    default: text(source, "default") ?? values[0] ?? "",
    ...(values.length > 0 ? { enum: values } : {}),
    ...(description === undefined ? {} : { description }),
  };
}
