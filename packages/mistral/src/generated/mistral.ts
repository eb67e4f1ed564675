import { Resource } from "@tramontane/runtime";
import { createClient } from "./client.ts";
import type { ClientOptions } from "./client.ts";
import { Batch } from "./resources/batch.ts";
import { Beta } from "./resources/beta.ts";
import { Chat } from "./resources/chat.ts";
import { Files } from "./resources/files.ts";
import { Models } from "./resources/models.ts";

/**
 * A description of the Mistral AI API, kept by hand by an independent project. The version and the licence are those of
 * this document. Operations whose name begins with `beta` may change without notice.
 */
export class Mistral extends Resource {
  /** Have a model write the next message of a chat that the caller keeps. */
  readonly chat: Chat = new Chat(this.client);

  /** Find out which models there are and what they can do. */
  readonly models: Models = new Models(this.client);

  /** Upload files for other operations, and download what they wrote. */
  readonly files: Files = new Files(this.client);

  /** Have many requests answered together, at leisure. */
  readonly batch: Batch = new Batch(this.client);

  /** What may still change without notice. */
  readonly beta: Beta = new Beta(this.client);

  constructor(options?: ClientOptions) {
    super(createClient(options));
  }
}
