import { Resource } from "@tramontane/runtime";
import { createClient } from "./client.ts";
import type { ClientOptions } from "./client.ts";
import { Agents } from "./resources/agents.ts";
import { Audio } from "./resources/audio.ts";
import { Batch } from "./resources/batch.ts";
import { Beta } from "./resources/beta.ts";
import { Chat } from "./resources/chat.ts";
import { Classifiers } from "./resources/classifiers.ts";
import { Embeddings } from "./resources/embeddings.ts";
import { Events } from "./resources/events.ts";
import { Files } from "./resources/files.ts";
import { Fim } from "./resources/fim.ts";
import { Models } from "./resources/models.ts";
import { Ocr } from "./resources/ocr.ts";
import { Realtime } from "./resources/realtime.ts";
import { Workflows } from "./resources/workflows.ts";

/**
 * The Mistral AI API, as an independent project describes it by hand. The version and the licence are those of the
 * description. Operations whose name begins with `beta` may change without notice.
 */
export class Mistral extends Resource {
  /** Have a model write the next message of a chat that the caller keeps. */
  readonly chat: Chat = new Chat(this.client);

  /** Have a model write what stands between two texts. */
  readonly fim: Fim = new Fim(this.client);

  /** Have an agent write the next message of a chat that the caller keeps. */
  readonly agents: Agents = new Agents(this.client);

  /** Turn texts into vectors. */
  readonly embeddings: Embeddings = new Embeddings(this.client);

  /** Look for harmful content in texts and chats, and sort them into classes. */
  readonly classifiers: Classifiers = new Classifiers(this.client);

  /** Read the text of documents and images. */
  readonly ocr: Ocr = new Ocr(this.client);

  /** Turn text into speech, and speech into text. */
  readonly audio: Audio = new Audio(this.client);

  /** Talk to models over a connection that stays open. */
  readonly realtime: Realtime = new Realtime(this.client);

  /** Find out which models there are and what they can do. */
  readonly models: Models = new Models(this.client);

  /** Upload files for other operations, and download what they wrote. */
  readonly files: Files = new Files(this.client);

  /** Have many requests answered together, at leisure. */
  readonly batch: Batch = new Batch(this.client);

  #beta: Beta | undefined;

  /** What may still change without notice. */
  get beta(): Beta {
    return (this.#beta ??= new Beta(this.client));
  }

  /** Execute programs that outlast failures, and look after them. */
  readonly workflows: Workflows = new Workflows(this.client);

  /** Follow what happens in workflows. */
  readonly events: Events = new Events(this.client);

  constructor(options?: ClientOptions) {
    super(createClient(options));
  }
}
