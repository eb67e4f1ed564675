import { isObject } from "../document.ts";
import { notFound } from "../http/problem.ts";
import { findConnector, type ConnectorFacts } from "../state/connectors.ts";
import { slice } from "../state/pages.ts";
import { json, type Call, type Handlers } from "./call.ts";

export const connectorTools: Handlers = {
  "beta.connectors.listTools": (call) => {
    const { page, page_size, pretty } = call.query;
    const shown = slice(toolsOf(factsOf(call)), Number(page), Number(page_size), 1);
    return json(pretty === true ? shown.map(inShort) : shown);
  },

  /** A tool repeats its arguments. Where one is missing, the call succeeds and the tool has failed. */
  "beta.connectors.callTool": (call) => {
    const facts = factsOf(call);
    const name = call.path["tool_name"] ?? "";
    const tool = toolsOf(facts).find((each) => each.name === name);
    if (!tool) throw notFound("tool", name);
    const given = isObject(call.body["arguments"]) ? call.body["arguments"] : {};
    const missing = tool.inputSchema.required.find((each) => given[each] === undefined);
    const text = missing === undefined ? `${facts.name} ${name}: ${JSON.stringify(given)}` : `"${missing}" is missing.`;
    const mcp_meta = { isError: missing !== undefined, ...(missing === undefined ? { structuredContent: given } : {}) };
    return json({ content: [{ type: "text", text }], metadata: { mcp_meta } });
  },
};

interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: { readonly type: "object"; readonly required: readonly string[]; readonly properties: unknown };
  readonly annotations: { readonly readOnlyHint: boolean; readonly destructiveHint: boolean };
}

function factsOf({ world, path }: Call): ConnectorFacts {
  return findConnector(world, path["connector_id_or_name"] ?? "").known;
}

/** Every connector has these two. */
function toolsOf({ name, title }: ConnectorFacts): Tool[] {
  return [
    tool("search", "Search", `Searches ${title ?? name}.`, "query", true),
    tool("create", "Create", `Creates something in ${title ?? name}.`, "title", false),
  ];
}

function tool(name: string, title: string, description: string, argument: string, reads: boolean): Tool {
  return {
    name,
    title,
    description,
    inputSchema: { type: "object", required: [argument], properties: { [argument]: { type: "string" } } },
    annotations: { readOnlyHint: reads, destructiveHint: false },
  };
}

function inShort({ name, description, annotations, inputSchema }: Tool): unknown {
  return { name, description, annotations, inputSchema: Object.keys(Object(inputSchema.properties)) };
}
