import type { Api, IncomingRequest, Schema } from "../ir.ts";
import { isJson } from "./answers.ts";
import type { PlannedPayload, PlannedPayloads, PlannedResource } from "./model.ts";
import type { NameScope } from "./names.ts";

/** The payloads of webhooks and callbacks, each in an interface of their own where there are any. */
export function planPayloads(api: Api, resources: readonly PlannedResource[], scope: NameScope): PlannedPayloads[] {
  const kinds = [
    {
      name: "WebhookPayloads",
      says: `What ${api.title} sends to webhooks, by their names.`,
      entries: planWebhooks(api),
    },
    {
      name: "CallbackPayloads",
      says: `What ${api.title} sends because of a call, by the names of its method and of the callback.`,
      entries: planCallbacks(resources),
    },
  ];
  return kinds.flatMap((kind) => (kind.entries.length === 0 ? [] : [{ ...kind, name: scope.claim(kind.name) }]));
}

/** What the server sends to webhooks, by their names. */
function planWebhooks(api: Api): PlannedPayload[] {
  return payloads(api.webhooks, "");
}

/** What the server sends because of a call, by the names of the method and the callback: `ships.watch.onArrival`. */
function planCallbacks(resources: readonly PlannedResource[]): PlannedPayload[] {
  return resources.flatMap(({ path, operations, children }) => {
    const own = operations
      .filter(
        ({ answer }, index) => answer.kind !== "stream" || operations[index - 1]?.source !== operations[index]?.source,
      )
      .flatMap(({ name, source }) => payloads(source.callbacks, [...path, name, ""].join(".")));
    return [...own, ...planCallbacks(children)];
  });
}

function payloads(requests: readonly IncomingRequest[], prefix: string): PlannedPayload[] {
  const counts = new Map<string, number>();
  for (const { name } of requests) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Set<string>();
  return requests.flatMap((request) => {
    const { name, method, summary, description, deprecated } = request;
    const key = prefix + ((counts.get(name) ?? 0) > 1 ? `${name}.${method.toLowerCase()}` : name);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        key,
        schema: payloadSchema(request),
        deprecated,
        ...(summary === undefined ? {} : { summary }),
        ...(description === undefined ? {} : { description }),
      },
    ];
  });
}

/** The JSON that is sent; unknown when it is something else. */
function payloadSchema({ body }: IncomingRequest): Schema {
  return body?.content.find(({ name }) => isJson(name))?.schema ?? { kind: "unknown" };
}
