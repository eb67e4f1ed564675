import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A server whose streams never end well: what the emulator, which behaves, cannot show.
 *
 * `POST /v1/conversations` with the model `endless` streams until the client goes away, with `truncated` it ends before
 * the last event. `GET /v1/models` answers `{ data: [], open }`, the number of streams that are still open.
 */
export async function serveFaults(): Promise<{ url: string; close: () => Promise<void> }> {
  let open = 0;
  const server = createServer((request, response) => {
    if (request.method === "GET")
      return void response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ data: [], open }));
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => void (body += text));
    request.on("end", () => {
      open += 1;
      response.on("close", () => void (open -= 1));
      response.writeHead(200, { "content-type": "text/event-stream" });
      if (JSON.parse(body).model === "truncated") truncated(response);
      else endless(response);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function truncated(response: ServerResponse): void {
  response.end(event("conversation.response.started", { conversation_id: "conv" }) + delta);
}

function endless(response: ServerResponse): void {
  response.write(event("conversation.response.started", { conversation_id: "conv" }));
  const timer = setInterval(() => response.write(delta), 5);
  response.on("close", () => clearInterval(timer));
}

function event(type: string, data: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}

const delta = event("message.output.delta", { id: "msg", content: "and on " });
