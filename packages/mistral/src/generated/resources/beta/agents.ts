import {
  Resource,
  asJson,
  json,
  paginate,
  path,
  query,
  redirects,
  requestJson,
  requestNothing,
} from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaAgentsCreateVersionAliasParams,
  BetaAgentsDeleteVersionAliasParams,
  BetaAgentsErrors,
  BetaAgentsGetParams,
  BetaAgentsListPagesParams,
  BetaAgentsListParams,
  BetaAgentsListVersionsParams,
  BetaAgentsUpdateVersionParams,
} from "../../operations/beta/agents.ts";
import type {
  Agent,
  AgentAliasResponse,
  AgentListPage,
  CreateAgentRequest,
  UpdateAgentRequest,
} from "../../types/agents.ts";

/** Keep models with instructions, tools and other agents to hand over to, in versions. */
export class BetaAgents extends Resource {
  /**
   * Create an agent.
   *
   * The agent can then hold conversations, and other agents can hand theirs over to it.
   *
   * `POST /v1/agents`
   */
  create(body: CreateAgentRequest, options?: RequestOptions): Call<Agent, BetaAgentsErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/agents", body: json(body) }, options);
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
  list(params?: BetaAgentsListParams, options?: RequestOptions): PageCall<Agent, Agent[], BetaAgentsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/agents", query: query(params, { metadata: asJson }), redirects },
          options,
        ),
      (page, params) => ({ items: page, next: page.length ? { page: (params.page ?? 0) + 1 } : undefined }),
      options,
    );
  }

  /**
   * List agents, those that are shared with the API key's owner among them.
   *
   * `GET /v1/agents/pages`
   */
  listPages(
    params?: BetaAgentsListPagesParams,
    options?: RequestOptions,
  ): PageCall<Agent, AgentListPage, BetaAgentsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/agents/pages", query: query(params, { metadata: asJson }), redirects },
          options,
        ),
      (page) => ({ items: page.data, next: page.next_page_token ? { page_token: page.next_page_token } : undefined }),
      options,
    );
  }

  /**
   * Read an agent.
   *
   * `GET /v1/agents/{agent_id}`
   *
   * @param agent_id The agent to act on.
   */
  get(agent_id: string, params?: BetaAgentsGetParams, options?: RequestOptions): Call<Agent, BetaAgentsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/agents/${agent_id}`, query: query(params), redirects },
      options,
    );
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
  update(agent_id: string, body: UpdateAgentRequest, options?: RequestOptions): Call<Agent, BetaAgentsErrors> {
    return requestJson(this.client, { method: "PATCH", path: path`/v1/agents/${agent_id}`, body: json(body) }, options);
  }

  /**
   * Delete an agent.
   *
   * `DELETE /v1/agents/{agent_id}`
   *
   * @param agent_id The agent to act on.
   */
  delete(agent_id: string, options?: RequestOptions): Call<void, BetaAgentsErrors> {
    return requestNothing(this.client, { method: "DELETE", path: path`/v1/agents/${agent_id}` }, options);
  }

  /**
   * Switch an agent to another of its versions.
   *
   * `PATCH /v1/agents/{agent_id}/version`
   *
   * @param agent_id The agent to act on.
   */
  updateVersion(
    agent_id: string,
    params: BetaAgentsUpdateVersionParams,
    options?: RequestOptions,
  ): Call<Agent, BetaAgentsErrors> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/agents/${agent_id}/version`, query: query(params) },
      options,
    );
  }

  /**
   * List the versions of an agent.
   *
   * `GET /v1/agents/{agent_id}/versions`
   *
   * @param agent_id The agent to act on.
   */
  listVersions(
    agent_id: string,
    params?: BetaAgentsListVersionsParams,
    options?: RequestOptions,
  ): PageCall<Agent, Agent[], BetaAgentsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: path`/v1/agents/${agent_id}/versions`, query: query(params), redirects },
          options,
        ),
      (page, params) => ({ items: page, next: page.length ? { page: (params.page ?? 0) + 1 } : undefined }),
      options,
    );
  }

  /**
   * Read an agent as it is in one of its versions.
   *
   * `GET /v1/agents/{agent_id}/versions/{version}`
   *
   * @param agent_id The agent to act on.
   * @param version The number of the version.
   */
  getVersion(agent_id: string, version: string, options?: RequestOptions): Call<Agent, BetaAgentsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/agents/${agent_id}/versions/${version}`, redirects },
      options,
    );
  }

  /**
   * Give a version of an agent a name.
   *
   * A name that the agent has already moves from the version that had it.
   *
   * `PUT /v1/agents/{agent_id}/aliases`
   *
   * @param agent_id The agent to act on.
   */
  createVersionAlias(
    agent_id: string,
    params: BetaAgentsCreateVersionAliasParams,
    options?: RequestOptions,
  ): Call<AgentAliasResponse, BetaAgentsErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/agents/${agent_id}/aliases`, query: query(params) },
      options,
    );
  }

  /**
   * List the names that versions of an agent have.
   *
   * `GET /v1/agents/{agent_id}/aliases`
   *
   * @param agent_id The agent to act on.
   */
  listVersionAliases(agent_id: string, options?: RequestOptions): Call<AgentAliasResponse[], BetaAgentsErrors> {
    return requestJson(this.client, { method: "GET", path: path`/v1/agents/${agent_id}/aliases`, redirects }, options);
  }

  /**
   * Take a name from the version of an agent that has it.
   *
   * The version stays.
   *
   * `DELETE /v1/agents/{agent_id}/aliases`
   *
   * @param agent_id The agent to act on.
   */
  deleteVersionAlias(
    agent_id: string,
    params: BetaAgentsDeleteVersionAliasParams,
    options?: RequestOptions,
  ): Call<void, BetaAgentsErrors> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/agents/${agent_id}/aliases`, query: query(params) },
      options,
    );
  }
}
