import { SDKResource } from "@tramontane/runtime";
import { BetaAdmin } from "./beta/admin.ts";
import { BetaAgents } from "./beta/agents.ts";
import { BetaConnectors } from "./beta/connectors.ts";
import { BetaConversations } from "./beta/conversations.ts";
import { BetaLibraries } from "./beta/libraries.ts";
import { BetaObservability } from "./beta/observability.ts";
import { BetaPrompts } from "./beta/prompts.ts";
import { BetaRag } from "./beta/rag.ts";
import { BetaServiceAccounts } from "./beta/service-accounts.ts";
import { BetaSkills } from "./beta/skills.ts";
import { BetaUsers } from "./beta/users.ts";

/** What may still change without notice. */
export class Beta extends SDKResource {
  /** Hold conversations that the server remembers, with a model or with an agent. */
  readonly conversations: BetaConversations = new BetaConversations(this.client);

  /** Keep models with instructions, tools and other agents to hand over to, in versions. */
  readonly agents: BetaAgents = new BetaAgents(this.client);

  /** Collect documents that models can search. */
  readonly libraries: BetaLibraries = new BetaLibraries(this.client);

  /** Give models the tools of other servers, and say who may use them. */
  readonly connectors: BetaConnectors = new BetaConnectors(this.client);

  /** Keep texts for models in versions, and give versions names. */
  readonly prompts: BetaPrompts = new BetaPrompts(this.client);

  /** Keep instructions and files that models take up when a task calls for them. */
  readonly skills: BetaSkills = new BetaSkills(this.client);

  /** Register what fills search indexes and what holds them. */
  readonly rag: BetaRag = new BetaRag(this.client);

  /** Look at what models answered, and judge it. */
  readonly observability: BetaObservability = new BetaObservability(this.client);

  /** Find out whose API key it is, and where that person is a member. */
  readonly users: BetaUsers = new BetaUsers(this.client);

  /** Keep accounts that programs act under, and say what they may do. */
  readonly serviceAccounts: BetaServiceAccounts = new BetaServiceAccounts(this.client);

  /** Run an organization, with an admin API key. */
  readonly admin: BetaAdmin = new BetaAdmin(this.client);
}
