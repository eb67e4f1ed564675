/**
 * An answer that is no success, such that what is read of its body can be told afterwards: an error has the body as text, and
 * no more of it than the call was willing to read.
 */
export function recorded(response: Response): { readonly answer: Response; readonly text: () => string } {
  if (response.ok || !response.body) return { answer: response, text: () => "" };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value } = await reader.read();
      text += decoder.decode(value, { stream: Boolean(value) });
      if (value) controller.enqueue(value);
      else controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { answer: new Response(body, response), text: () => text };
}
