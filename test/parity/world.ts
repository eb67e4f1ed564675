import { createEmulator, type Emulator } from "@tramontane/emulator";
import { Mistral } from "@tramontane/mistral";

/** What there is before a call, to be called by its id. */
export interface Ids {
  readonly model: string;
  readonly agent: string;
  /** An agent that the first may hand off to. */
  readonly otherAgent: string;
  readonly conversation: string;
  /** The answer in the conversation. */
  readonly entry: string;
  /** A call of a tool that waits for a confirmation, in a conversation of its own. */
  readonly pendingConversation: string;
  readonly pendingCall: string;
  readonly library: string;
  readonly document: string;
  readonly dataset: string;
  readonly record: string;
  readonly otherRecord: string;
  readonly task: string;
}

/** An emulator with one of everything, the same each time. */
export async function createWorld(): Promise<{ emulator: Emulator; ids: Ids }> {
  const emulator = createEmulator();
  const { beta } = new Mistral({ fetch: emulator.fetch, apiKey: null });
  const model = "mistral-small-latest";
  const otherAgent = await beta.agents.create({ model, name: "Other" });
  const agent = await beta.agents.create({
    model,
    name: "Agent",
    handoffs: [otherAgent.id],
    metadata: { team: "north" },
  });
  await beta.agents.update(agent.id, { description: "A second version" });
  const conversation = await beta.conversations.start({ model, inputs: "Hi", metadata: { team: "north" } });
  const pending = await beta.conversations.start({
    model,
    inputs: "Search the web",
    tools: [{ type: "web_search", tool_configuration: { requires_confirmation: ["web_search"] } }],
  });
  const [call] = pending.outputs;
  const library = await beta.libraries.create({ name: "Winds" });
  const file = new File(["The tramontane comes over the mountains."], "wind.txt", { type: "text/plain" });
  const document = await beta.libraries.documents.upload(library.id, { file });
  const { datasets } = beta.observability;
  const dataset = await datasets.create({ name: "Questions", description: "Of users" });
  const record = await datasets.createRecord(dataset.id, { payload: { question: 1 }, properties: { language: "en" } });
  const otherRecord = await datasets.createRecord(dataset.id, { payload: { question: 2 } });
  const task = await datasets.importFromFile(dataset.id, { file_id: "some-rows-4" });
  return {
    emulator,
    ids: {
      model,
      agent: agent.id,
      otherAgent: otherAgent.id,
      conversation: conversation.conversation_id,
      entry: conversation.outputs[0]?.id ?? "",
      pendingConversation: pending.conversation_id,
      pendingCall: call && "tool_call_id" in call ? String(call.tool_call_id) : "",
      library: library.id,
      document: document.id,
      dataset: dataset.id,
      record: record.id,
      otherRecord: otherRecord.id,
      task: task.id,
    },
  };
}
