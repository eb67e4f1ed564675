import { Mistral as GeneratedMistral } from "../generated/compat/index.ts";
import { Chat } from "./chat.ts";
import { type SDKOptions, withServer } from "./servers.ts";

/** The Mistral AI API, in the shape of the official client. */
export class Mistral extends GeneratedMistral {
  /** Have a model write the next message of a chat that the caller keeps. */
  override readonly chat: Chat = new Chat(this.client);

  constructor(options: SDKOptions = {}) {
    super(withServer(options));
  }
}
