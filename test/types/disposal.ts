/** A program of a user whose `lib` knows of `Symbol.asyncDispose`. It is only ever type-checked, as program.ts is. */
import { createClient } from "@tramontane/mistral/client";
import { startStream } from "@tramontane/mistral/beta/conversations";

export async function firstEvent(): Promise<string | undefined> {
  await using stream = await startStream(createClient(), { model: "m", inputs: "Hi" });
  for await (const event of stream) return event.type;
  stream.abort(new Error("enough"));
  return undefined;
}
