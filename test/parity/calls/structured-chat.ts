import { responseFormat, structuredChat } from "@tramontane/mistral/structured";
import * as z from "zod";
import type { CallTable } from "../call.ts";

const Recipe: z.ZodObject<{ name: z.ZodString; minutes: z.ZodNumber; steps: z.ZodArray<z.ZodString> }> = z.object({
  name: z.string(),
  minutes: z.number(),
  steps: z.array(z.string()),
});

const asked = { model: "mistral-small-latest", messages: [{ role: "user" as const, content: "A soup" }] };

/** The name that the official client gives to every schema. */
const schema_name = "placeholderName";

/** What the official client puts between `chat` and its callers, and what we have in its stead. */
export const structuredChats: CallTable = {
  "chat.parse": {
    minimal: {
      ours: async (client) => {
        const { value, response } = await structuredChat(client, { ...asked, schema: Recipe, schema_name });
        const choices = response.choices.map((choice) => ({
          ...choice,
          message: { ...choice.message, parsed: value },
        }));
        return { ...response, choices };
      },
      official: (client) => client.chat.parse({ ...asked, responseFormat: Recipe }),
    },
  },

  "chat.parseStream": {
    minimal: {
      ours: (client) => client.chat.stream({ ...asked, response_format: responseFormat(Recipe, { schema_name }) }),
      official: (client) => client.chat.parseStream({ ...asked, responseFormat: Recipe }),
    },
  },
};
