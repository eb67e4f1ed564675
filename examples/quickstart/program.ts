/**
 * One program for every runtime: nothing here knows whether it is Node, Deno, Bun or a worker.
 *
 * Each step is an ordinary use of the client. It leaves nothing behind on the server.
 */
import { ApiError, type Mistral } from "@tramontane/mistral";

/** Shows a piece of text, which goes on where the last one ended. */
export type Write = (text: string) => void;

/** What the program does, in this order. `records` is how many records the dataset of `pages` gets. */
export const steps: readonly {
  name: string;
  run: (mistral: Mistral, write: Write, records: number) => Promise<void>;
}[] = [
  { name: "start", run: start },
  { name: "stream", run: stream },
  { name: "pages", run: pages },
  { name: "upload", run: upload },
  { name: "error", run: error },
];

const model = "mistral-small-latest";

/** Starts a conversation and reads it back. */
async function start(mistral: Mistral, write: Write): Promise<void> {
  const { conversations } = mistral.beta;
  const { conversation_id, outputs } = await conversations.start({ model, inputs: "Good morning. Who are you?" });
  for (const output of outputs) if (output.type === "message.output") write(String(output.content));

  const { entries } = await conversations.getHistory(conversation_id);
  write(`\n${entries.length} entries in ${conversation_id}`);
  await conversations.delete(conversation_id);
}

/** Streams an answer, token by token. */
async function stream(mistral: Mistral, write: Write): Promise<void> {
  let conversation: string | undefined;
  const events = await mistral.beta.conversations.startStream({ model, inputs: "Where does the tramontane blow?" });
  for await (const event of events) {
    if (event.type === "conversation.response.started") conversation = event.conversation_id;
    if (event.type === "message.output.delta") write(String(event.content));
    if (event.type === "conversation.response.done") write(`\n${event.usage.total_tokens} tokens`);
  }
  if (conversation) await mistral.beta.conversations.delete(conversation);
}

/** Fills a dataset and reads all of its records, a page of 50 at a time. */
async function pages(mistral: Mistral, write: Write, records: number): Promise<void> {
  const { datasets } = mistral.beta.observability;
  const dataset = await datasets.create({ name: "Quickstart", description: "Gusts of wind, to be paged through" });
  try {
    for (let made = 0; made < records; made += 20) {
      const batch = Array.from({ length: Math.min(20, records - made) }, (_, index) => ({ gust: made + index }));
      await Promise.all(batch.map((payload) => datasets.createRecord(dataset.id, { payload })));
    }

    let seen = 0;
    for await (const page of datasets.listRecords(dataset.id, { page_size: 50 }).pages()) {
      seen += page.items.length;
      write(page.hasNext ? `${seen}, ` : `${seen} of ${records} records`);
    }
    if (seen !== records) throw new Error(`${records} records were made, and ${seen} read`);
  } finally {
    await datasets.delete(dataset.id);
  }
}

/** Uploads a document to a library and reads its text back, once it is processed. */
async function upload(mistral: Mistral, write: Write): Promise<void> {
  const { libraries } = mistral.beta;
  const library = await libraries.create({ name: "Quickstart" });
  try {
    const file = new File(["The tramontane is a cold wind from beyond the mountains."], "wind.txt", {
      type: "text/plain",
    });
    const document = await libraries.documents.upload(library.id, { file });
    write(`${document.name}, ${document.size} bytes`);

    for (let status = document.process_status; status !== "done"; write(`, ${status}`)) {
      if (status === "error") throw new Error("the document could not be processed");
      ({ process_status: status } = await libraries.documents.status(library.id, document.id));
      if (status !== "done") await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const { text } = await libraries.documents.textContent(library.id, document.id);
    write(`\n"${text.trim()}"`);
  } finally {
    await libraries.delete(library.id);
  }
}

/** Asks for what is not there and branches on the error: its status, then its typed body. */
async function error(mistral: Mistral, write: Write): Promise<void> {
  const { datasets } = mistral.beta.observability;
  try {
    await datasets.fetch("00000000-0000-4000-8000-000000000000");
  } catch (error) {
    if (!(error instanceof ApiError && error.is(datasets.fetch, 404))) throw error;
    write(`${error.status}, ${error.body.detail.error_code}: ${error.body.detail.message}`);
    return;
  }
  throw new Error("a dataset that nobody made was found");
}
