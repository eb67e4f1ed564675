import type { Call } from "./call.ts";

/**
 * The response of a success, its body unread. Deadlines and the signal keep watch until the body is read or cancelled.
 * To be asked for at once, when the call is made: later the body is being decoded already.
 *
 * @example const response = await asResponse(books.export(client));
 */
export function asResponse(call: Pick<Call<unknown>, "as">): Promise<Response> {
  return call.as(({ response, read, close }) => {
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const chunk = await read();
        if (chunk) return controller.enqueue(chunk);
        close();
        controller.close();
      },
      cancel: close,
    });
    return Object.defineProperty(new Response(response.body && body, response), "url", {
      value: response.url,
    });
  });
}
