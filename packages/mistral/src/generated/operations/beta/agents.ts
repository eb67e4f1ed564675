import { asJson, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import type { Agent, CreateAgentRequest, RequestSource, UpdateAgentRequest } from "../../types/agents.ts";
import type { HTTPValidationError } from "../../types/errors.ts";

/**
 * Create an agent.
 *
 * The agent can then hold conversations, and other agents can hand theirs over to it.
 *
 * `POST /v1/agents`
 */
export function create(
  client: Client,
  body: CreateAgentRequest,
  options?: RequestOptions,
): Call<Agent, BetaAgentsErrors> {
  return requestJson(client, { method: "POST", path: "/v1/agents", body: json(body) }, options);
}

/**
 * List agents.
 *
 * Sorted by when they were created. The service calls this operation deprecated: it knows nothing of agents that are
 * shared.
 *
 * `GET /v1/agents`
 *
 * @deprecated
 */
export function list(
  client: Client,
  params?: BetaAgentsListParams,
  options?: RequestOptions,
): PageCall<Agent, Agent[], BetaAgentsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        { method: "GET", path: "/v1/agents", query: query(params, { metadata: asJson }), redirects },
        options,
      ),
    (page, params) => ({ items: page, next: page.length ? { page: (params.page ?? 0) + 1 } : undefined }),
    options,
  );
}

export interface BetaAgentsListParams {
  /**
   * The page to read, counted from 0.
   *
   * @defaultValue 0
   */
  page?: number;
  /**
   * How many agents to a page, from 1 to 1000.
   *
   * @defaultValue 20
   */
  page_size?: number;
  /** Only agents whose name or id has this text. */
  search?: string;
  /** Only agents of this name. */
  name?: string;
  /** Only the agent with this id. */
  id?: string;
  /** Only agents that were made in one of these places. The parameter is repeated for each. */
  sources?: RequestSource[];
  /** Only agents that are deployed to the chat application, or only those that are not. */
  deployment_chat?: boolean;
  /** Only agents with this metadata. */
  metadata?: { [key: string]: unknown };
}

/**
 * Read an agent.
 *
 * `GET /v1/agents/{agent_id}`
 *
 * @param agent_id The agent to act on.
 */
export function get(
  client: Client,
  agent_id: string,
  params?: BetaAgentsGetParams,
  options?: RequestOptions,
): Call<Agent, BetaAgentsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/agents/${agent_id}`, query: query(params), redirects },
    options,
  );
}

export interface BetaAgentsGetParams {
  /** The version to read, by number or by alias; the current one when left out. */
  agent_version?: number | string;
}

/**
 * Change an agent.
 *
 * The change makes a new version. Earlier versions stay.
 *
 * `PATCH /v1/agents/{agent_id}`
 *
 * @param agent_id The agent to act on.
 */
export function update(
  client: Client,
  agent_id: string,
  body: UpdateAgentRequest,
  options?: RequestOptions,
): Call<Agent, BetaAgentsErrors> {
  return requestJson(client, { method: "PATCH", path: path`/v1/agents/${agent_id}`, body: json(body) }, options);
}

/**
 * Delete an agent.
 *
 * `DELETE /v1/agents/{agent_id}`
 *
 * @param agent_id The agent to act on.
 */
function delete_(client: Client, agent_id: string, options?: RequestOptions): Call<void, BetaAgentsErrors> {
  return requestNothing(client, { method: "DELETE", path: path`/v1/agents/${agent_id}` }, options);
}
export { delete_ as delete };

/**
 * Switch an agent to another of its versions.
 *
 * `PATCH /v1/agents/{agent_id}/version`
 *
 * @param agent_id The agent to act on.
 */
export function updateVersion(
  client: Client,
  agent_id: string,
  params: BetaAgentsUpdateVersionParams,
  options?: RequestOptions,
): Call<Agent, BetaAgentsErrors> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/agents/${agent_id}/version`, query: query(params) },
    options,
  );
}

export interface BetaAgentsUpdateVersionParams {
  /** The number of the version to switch to. */
  version: number;
}

/** What the operations of `beta.agents` answer when they fail, by status. */
export interface BetaAgentsErrors {
  422: HTTPValidationError;
}
