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
  BetaAgentsErrors,
  BetaAgentsGetParams,
  BetaAgentsListParams,
  BetaAgentsUpdateVersionParams,
} from "../../operations/beta/agents.ts";
import type { Agent, CreateAgentRequest, UpdateAgentRequest } from "../../types/agents.ts";

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
   * Sorted by when they were created. The service calls this operation deprecated: it knows nothing of agents that are
   * shared.
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
}
