import { Mistral as GeneratedMistral } from "../generated/compat/index.ts";
import { Events } from "../generated/compat/resources/events.ts";
import { Workflows as GeneratedWorkflows } from "../generated/compat/resources/workflows.ts";
import { Chat } from "./chat.ts";
import { type SDKOptions, withServer } from "./servers.ts";

/** The Mistral AI API, in the shape of the official client. */
export class Mistral extends GeneratedMistral {
  /** Have a model write the next message of a chat that the caller keeps. */
  override readonly chat: Chat = new Chat(this.client);

  /** Execute programs that outlast failures, and look after them. */
  override readonly workflows: Workflows = new Workflows(this.client);

  constructor(options: SDKOptions = {}) {
    super(withServer(options));
  }
}

/** Workflows, whose events have two places in the official client. */
export class Workflows extends GeneratedWorkflows {
  /** Follow what happens in workflows. */
  readonly events: Events = new Events(this.client);
}
