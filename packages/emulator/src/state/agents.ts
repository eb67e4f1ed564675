import { notFound } from "../http/problem.ts";

/** An agent in all its versions. */
export interface AgentVersions {
  /** The version that is in use. */
  current: number;
  /** By version number; every version is whole. */
  readonly versions: AgentVersion[];
  /** Names of versions. */
  readonly aliases: Map<string, AgentAlias>;
  deployed: boolean;
}

/** A name for a version, as the API shows it. */
export interface AgentAlias {
  readonly alias: string;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** What a version of an agent says: the body of `create`, changed by each `update`. */
export interface AgentVersion {
  readonly model: string;
  readonly name: string;
  readonly description?: string | null;
  readonly instructions?: string | null;
  readonly tools?: readonly Tool[];
  readonly completion_args?: Readonly<Record<string, unknown>>;
  readonly guardrails?: readonly unknown[] | null;
  readonly handoffs?: readonly string[] | null;
  readonly metadata?: Readonly<Record<string, unknown>> | null;
  readonly version_message?: string | null;
  readonly created_at: string;
}

/** A tool that an agent or a request declares. */
export interface Tool {
  /** `function`, `web_search`, `connector`, … */
  readonly type: string;
  readonly function?: { readonly name: string; readonly parameters?: Readonly<Record<string, unknown>> };
  readonly library_ids?: readonly string[];
  readonly connector_id?: string;
  readonly tool_configuration?: ToolConfiguration | null;
}

export interface ToolConfiguration {
  readonly include?: readonly string[] | null;
  readonly exclude?: readonly string[] | null;
  readonly requires_confirmation?: readonly string[] | null;
}

/** An agent as the API shows it. */
export interface AgentView extends AgentVersion {
  readonly object: "agent";
  readonly id: string;
  readonly version: number;
  readonly versions: readonly number[];
  readonly updated_at: string;
  readonly deployment_chat: boolean;
  readonly source: string;
}

/**
 * @param version A number, its decimal text, or a name; the current version when left out.
 * @throws Problem 404 when there is no such version.
 */
export function viewAgent(id: string, agent: AgentVersions, version?: string | number | null): AgentView {
  const number = version === undefined || version === null ? agent.current : numberOf(agent, version);
  const found = agent.versions[number];
  const first = agent.versions[0];
  if (!found || !first) throw notFound("agent version", String(version));
  return {
    object: "agent",
    id,
    ...found,
    version: number,
    versions: agent.versions.map((_, index) => index),
    created_at: first.created_at,
    updated_at: found.created_at,
    deployment_chat: agent.deployed,
    source: "api",
  };
}

function numberOf({ aliases }: AgentVersions, version: string | number): number {
  return aliases.get(String(version))?.version ?? Number(version);
}
