import { SDKResource, answerOf, pagesOf } from "@tramontane/runtime";
import type { PageIterator, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/beta/agents.ts";
import type { BetaAgentsListPagesParams, BetaAgentsListParams } from "../../operations/beta/agents.ts";
import type {
  Agent,
  AgentAliasResponse,
  AgentListPage,
  CreateAgentRequest,
  UpdateAgentRequest,
} from "../../types/agents.ts";

const errors = { 422: failures.HTTPValidationError };

/** Keep models with instructions, tools and other agents to hand over to, in versions. */
export class BetaAgents extends SDKResource {
  /**
   * Create an agent.
   *
   * The agent can then hold conversations, and other agents can hand theirs over to it.
   *
   * `POST /v1/agents`
   */
  create(request: CreateAgentRequest, options?: RequestOptions): Promise<Agent> {
    return answerOf(operations.create(this.client(options), request), errors);
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
  list(request?: BetaAgentsListParams, options?: RequestOptions): Promise<Agent[]> {
    return answerOf(operations.list(this.client(options), request), errors);
  }

  /**
   * List agents, those that are shared with the API key's owner among them.
   *
   * `GET /v1/agents/pages`
   */
  listPages(request?: BetaAgentsListPagesParams, options?: RequestOptions): Promise<PageIterator<AgentListPage>> {
    return pagesOf(operations.listPages(this.client(options), request), errors);
  }

  /**
   * Read an agent.
   *
   * `GET /v1/agents/{agent_id}`
   */
  get(request: BetaAgentsGetRequest, options?: RequestOptions): Promise<Agent> {
    const { agentId, ...params } = request;
    return answerOf(operations.get(this.client(options), agentId, params), errors);
  }

  /**
   * Change an agent.
   *
   * The change makes a new version. Earlier versions stay.
   *
   * `PATCH /v1/agents/{agent_id}`
   */
  update(request: BetaAgentsUpdateRequest, options?: RequestOptions): Promise<Agent> {
    return answerOf(operations.update(this.client(options), request.agentId, request.updateAgentRequest), errors);
  }

  /**
   * Delete an agent.
   *
   * `DELETE /v1/agents/{agent_id}`
   */
  delete(request: BetaAgentsDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.agentId), errors);
  }

  /**
   * Switch an agent to another of its versions.
   *
   * `PATCH /v1/agents/{agent_id}/version`
   */
  updateVersion(request: BetaAgentsUpdateVersionRequest, options?: RequestOptions): Promise<Agent> {
    const { agentId, ...params } = request;
    return answerOf(operations.updateVersion(this.client(options), agentId, params), errors);
  }

  /**
   * List the versions of an agent.
   *
   * `GET /v1/agents/{agent_id}/versions`
   */
  listVersions(request: BetaAgentsListVersionsRequest, options?: RequestOptions): Promise<Agent[]> {
    const { agentId, ...params } = request;
    return answerOf(operations.listVersions(this.client(options), agentId, params), errors);
  }

  /**
   * Read an agent as it is in one of its versions.
   *
   * `GET /v1/agents/{agent_id}/versions/{version}`
   */
  getVersion(request: BetaAgentsGetVersionRequest, options?: RequestOptions): Promise<Agent> {
    return answerOf(operations.getVersion(this.client(options), request.agentId, request.version), errors);
  }

  /**
   * Give a version of an agent a name.
   *
   * A name that the agent has already moves from the version that had it.
   *
   * `PUT /v1/agents/{agent_id}/aliases`
   */
  createVersionAlias(
    request: BetaAgentsCreateVersionAliasRequest,
    options?: RequestOptions,
  ): Promise<AgentAliasResponse> {
    const { agentId, ...params } = request;
    return answerOf(operations.createVersionAlias(this.client(options), agentId, params), errors);
  }

  /**
   * List the names that versions of an agent have.
   *
   * `GET /v1/agents/{agent_id}/aliases`
   */
  listVersionAliases(
    request: BetaAgentsListVersionAliasesRequest,
    options?: RequestOptions,
  ): Promise<AgentAliasResponse[]> {
    return answerOf(operations.listVersionAliases(this.client(options), request.agentId), errors);
  }

  /**
   * Take a name from the version of an agent that has it.
   *
   * The version stays.
   *
   * `DELETE /v1/agents/{agent_id}/aliases`
   */
  deleteVersionAlias(request: BetaAgentsDeleteVersionAliasRequest, options?: RequestOptions): Promise<void> {
    const { agentId, ...params } = request;
    return answerOf(operations.deleteVersionAlias(this.client(options), agentId, params), errors);
  }
}

export interface BetaAgentsGetRequest {
  /** The agent to act on. */
  agentId: string;
  /** The version to read, by number or by alias; the current one when left out. */
  agentVersion?: number | string | null;
}

export interface BetaAgentsUpdateRequest {
  /** The agent to act on. */
  agentId: string;
  updateAgentRequest: UpdateAgentRequest;
}

export interface BetaAgentsDeleteRequest {
  /** The agent to act on. */
  agentId: string;
}

export interface BetaAgentsUpdateVersionRequest {
  /** The agent to act on. */
  agentId: string;
  /** The number of the version to switch to. */
  version: number;
}

export interface BetaAgentsListVersionsRequest {
  /** The agent to act on. */
  agentId: string;
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

export interface BetaAgentsGetVersionRequest {
  /** The agent to act on. */
  agentId: string;
  /** The number of the version. */
  version: string;
}

export interface BetaAgentsCreateVersionAliasRequest {
  /** The agent to act on. */
  agentId: string;
  /**
   * The name, of up to 64 small letters, digits, hyphens and underscores. It begins with a letter and ends with a
   * letter or a digit.
   */
  alias: string;
  /** The number of the version. */
  version: number;
}

export interface BetaAgentsListVersionAliasesRequest {
  /** The agent to act on. */
  agentId: string;
}

export interface BetaAgentsDeleteVersionAliasRequest {
  /** The agent to act on. */
  agentId: string;
  /**
   * The name, of up to 64 small letters, digits, hyphens and underscores. It begins with a letter and ends with a
   * letter or a digit.
   */
  alias: string;
}
