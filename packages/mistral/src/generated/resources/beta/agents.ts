import { Resource } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import * as operations from "../../operations/beta/agents.ts";
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
    return operations.create(this.client, body, options);
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
    return operations.list(this.client, params, options);
  }

  /**
   * Read an agent.
   *
   * `GET /v1/agents/{agent_id}`
   *
   * @param agent_id The agent to act on.
   */
  get(agent_id: string, params?: BetaAgentsGetParams, options?: RequestOptions): Call<Agent, BetaAgentsErrors> {
    return operations.get(this.client, agent_id, params, options);
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
    return operations.update(this.client, agent_id, body, options);
  }

  /**
   * Delete an agent.
   *
   * `DELETE /v1/agents/{agent_id}`
   *
   * @param agent_id The agent to act on.
   */
  delete(agent_id: string, options?: RequestOptions): Call<void, BetaAgentsErrors> {
    return operations.delete(this.client, agent_id, options);
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
    return operations.updateVersion(this.client, agent_id, params, options);
  }
}
