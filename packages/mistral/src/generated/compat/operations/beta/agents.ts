import {
  asJson,
  encode,
  json,
  paginate,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
} from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import {
  agentAliasResponseCodec,
  agentCodec,
  agentListPageCodec,
  createAgentRequestCodec,
  updateAgentRequestCodec,
} from "../../codecs/agents.ts";
import type {
  Agent,
  AgentAliasResponse,
  AgentListPage,
  CreateAgentRequest,
  RequestSource,
  UpdateAgentRequest,
} from "../../types/agents.ts";
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
  return requestJson(
    client,
    { method: "POST", path: "/v1/agents", body: json(encode(body, createAgentRequestCodec)) },
    options,
    reader(agentCodec),
  );
}

/**
 * List agents.
 *
 * Sorted by when they were created. It knows nothing of agents that are shared: use `listPages`.
 *
 * `GET /v1/agents`
 *
 * @deprecated
 */
export function list(
  client: Client,
  params?: BetaAgentsListParams,
  options?: RequestOptions,
): Call<Agent[], BetaAgentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/agents",
      query: query(
        {
          page: params?.page,
          page_size: params?.pageSize,
          search: params?.search,
          name: params?.name,
          id: params?.id,
          sources: params?.sources,
          deployment_chat: params?.deploymentChat,
          metadata: params?.metadata,
        },
        { metadata: asJson },
      ),
      redirects,
    },
    options,
    reader({ kind: "array", items: agentCodec }),
  );
}

export interface BetaAgentsListParams {
  /**
   * The page to read, counted from 0.
   *
   * @defaultValue 0
   */
  page?: number | null;
  /**
   * How many agents to a page, from 1 to 1000.
   *
   * @defaultValue 20
   */
  pageSize?: number | null;
  /** Only agents whose name or id has this text. */
  search?: string | null;
  /** Only agents of this name. */
  name?: string | null;
  /** Only the agent with this id. */
  id?: string | null;
  /** Only agents that were made in one of these places. The parameter is repeated for each. */
  sources?: RequestSource[] | null;
  /** Only agents that are deployed to the chat application, or only those that are not. */
  deploymentChat?: boolean | null;
  /** Only agents with this metadata. */
  metadata?: { [key: string]: unknown } | null;
}

/**
 * List agents, those that are shared with the API key's owner among them.
 *
 * `GET /v1/agents/pages`
 */
export function listPages(
  client: Client,
  params?: BetaAgentsListPagesParams,
  options?: RequestOptions,
): PageCall<Agent, AgentListPage, BetaAgentsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        {
          method: "GET",
          path: "/v1/agents/pages",
          query: query(
            {
              page_token: params?.pageToken,
              page_size: params?.pageSize,
              search: params?.search,
              name: params?.name,
              id: params?.id,
              sources: params?.sources,
              deployment_chat: params?.deploymentChat,
              metadata: params?.metadata,
            },
            { metadata: asJson },
          ),
          redirects,
        },
        options,
        reader(agentListPageCodec),
      ),
    (page) => ({ items: page.data, next: page.nextPageToken ? { pageToken: page.nextPageToken } : undefined }),
    options,
  );
}

export interface BetaAgentsListPagesParams {
  /** The page to read, by the `next_page_token` of the page before; the first page when left out. */
  pageToken?: string | null;
  /**
   * How many agents to a page, from 1 to 1000.
   *
   * @defaultValue 20
   */
  pageSize?: number | null;
  /** Only agents whose name or id has this text. */
  search?: string | null;
  /** Only agents of this name. */
  name?: string | null;
  /** Only the agent with this id. */
  id?: string | null;
  /** Only agents that were made in one of these places. The parameter is repeated for each. */
  sources?: RequestSource[] | null;
  /** Only agents that are deployed to the chat application, or only those that are not. */
  deploymentChat?: boolean | null;
  /** Only agents with this metadata. */
  metadata?: { [key: string]: unknown } | null;
}

/**
 * Read an agent.
 *
 * `GET /v1/agents/{agent_id}`
 *
 * @param agentId The agent to act on.
 */
export function get(
  client: Client,
  agentId: string,
  params?: BetaAgentsGetParams,
  options?: RequestOptions,
): Call<Agent, BetaAgentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/agents/${agentId}`,
      query: query({ agent_version: params?.agentVersion }),
      redirects,
    },
    options,
    reader(agentCodec),
  );
}

export interface BetaAgentsGetParams {
  /** The version to read, by number or by alias; the current one when left out. */
  agentVersion?: number | string | null;
}

/**
 * Change an agent.
 *
 * The change makes a new version. Earlier versions stay.
 *
 * `PATCH /v1/agents/{agent_id}`
 *
 * @param agentId The agent to act on.
 */
export function update(
  client: Client,
  agentId: string,
  body: UpdateAgentRequest,
  options?: RequestOptions,
): Call<Agent, BetaAgentsErrors> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/agents/${agentId}`, body: json(encode(body, updateAgentRequestCodec)) },
    options,
    reader(agentCodec),
  );
}

/**
 * Delete an agent.
 *
 * `DELETE /v1/agents/{agent_id}`
 *
 * @param agentId The agent to act on.
 */
function delete_(client: Client, agentId: string, options?: RequestOptions): Call<void, BetaAgentsErrors> {
  return requestNothing(client, { method: "DELETE", path: path`/v1/agents/${agentId}` }, options);
}
export { delete_ as delete };

/**
 * Switch an agent to another of its versions.
 *
 * `PATCH /v1/agents/{agent_id}/version`
 *
 * @param agentId The agent to act on.
 */
export function updateVersion(
  client: Client,
  agentId: string,
  params: BetaAgentsUpdateVersionParams,
  options?: RequestOptions,
): Call<Agent, BetaAgentsErrors> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/agents/${agentId}/version`, query: query(params) },
    options,
    reader(agentCodec),
  );
}

export interface BetaAgentsUpdateVersionParams {
  /** The number of the version to switch to. */
  version: number;
}

/**
 * List the versions of an agent.
 *
 * `GET /v1/agents/{agent_id}/versions`
 *
 * @param agentId The agent to act on.
 */
export function listVersions(
  client: Client,
  agentId: string,
  params?: BetaAgentsListVersionsParams,
  options?: RequestOptions,
): Call<Agent[], BetaAgentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/agents/${agentId}/versions`,
      query: query({ page: params?.page, page_size: params?.pageSize }),
      redirects,
    },
    options,
    reader({ kind: "array", items: agentCodec }),
  );
}

export interface BetaAgentsListVersionsParams {
  /**
   * The page to read, counted from 0.
   *
   * @defaultValue 0
   */
  page?: number | null;
  /**
   * How many versions to a page, from 1 to 100.
   *
   * @defaultValue 20
   */
  pageSize?: number | null;
}

/**
 * Read an agent as it is in one of its versions.
 *
 * `GET /v1/agents/{agent_id}/versions/{version}`
 *
 * @param agentId The agent to act on.
 * @param version The number of the version.
 */
export function getVersion(
  client: Client,
  agentId: string,
  version: string,
  options?: RequestOptions,
): Call<Agent, BetaAgentsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/agents/${agentId}/versions/${version}`, redirects },
    options,
    reader(agentCodec),
  );
}

/**
 * Give a version of an agent a name.
 *
 * A name that the agent has already moves from the version that had it.
 *
 * `PUT /v1/agents/{agent_id}/aliases`
 *
 * @param agentId The agent to act on.
 */
export function createVersionAlias(
  client: Client,
  agentId: string,
  params: BetaAgentsCreateVersionAliasParams,
  options?: RequestOptions,
): Call<AgentAliasResponse, BetaAgentsErrors> {
  return requestJson(
    client,
    { method: "PUT", path: path`/v1/agents/${agentId}/aliases`, query: query(params) },
    options,
    reader(agentAliasResponseCodec),
  );
}

export interface BetaAgentsCreateVersionAliasParams {
  /**
   * The name, of up to 64 small letters, digits, hyphens and underscores. It begins with a letter and ends with a
   * letter or a digit.
   */
  alias: string;
  /** The number of the version. */
  version: number;
}

/**
 * List the names that versions of an agent have.
 *
 * `GET /v1/agents/{agent_id}/aliases`
 *
 * @param agentId The agent to act on.
 */
export function listVersionAliases(
  client: Client,
  agentId: string,
  options?: RequestOptions,
): Call<AgentAliasResponse[], BetaAgentsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/agents/${agentId}/aliases`, redirects },
    options,
    reader({ kind: "array", items: agentAliasResponseCodec }),
  );
}

/**
 * Take a name from the version of an agent that has it.
 *
 * The version stays.
 *
 * `DELETE /v1/agents/{agent_id}/aliases`
 *
 * @param agentId The agent to act on.
 */
export function deleteVersionAlias(
  client: Client,
  agentId: string,
  params: BetaAgentsDeleteVersionAliasParams,
  options?: RequestOptions,
): Call<void, BetaAgentsErrors> {
  return requestNothing(
    client,
    { method: "DELETE", path: path`/v1/agents/${agentId}/aliases`, query: query(params) },
    options,
  );
}

export interface BetaAgentsDeleteVersionAliasParams {
  /**
   * The name, of up to 64 small letters, digits, hyphens and underscores. It begins with a letter and ends with a
   * letter or a digit.
   */
  alias: string;
}

/** What the operations of `beta.agents` answer when they fail, by status. */
export interface BetaAgentsErrors {
  422: HTTPValidationError;
}
