import { Resource } from "@tramontane/runtime";
import { BetaAgents } from "./beta/agents.ts";
import { BetaConversations } from "./beta/conversations.ts";
import { BetaLibraries } from "./beta/libraries.ts";
import { BetaObservability } from "./beta/observability.ts";

/** What may still change without notice. */
export class Beta extends Resource {
  /** Hold conversations that the server remembers, with a model or with an agent. */
  readonly conversations: BetaConversations = new BetaConversations(this.client);

  /** Keep models with instructions, tools and other agents to hand over to, in versions. */
  readonly agents: BetaAgents = new BetaAgents(this.client);

  /** Collect documents that models can search. */
  readonly libraries: BetaLibraries = new BetaLibraries(this.client);

  /** Look at what models answered, and judge it. */
  readonly observability: BetaObservability = new BetaObservability(this.client);
}
