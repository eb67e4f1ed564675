/**
 * The same bytes, counted as they go by: for showing how far an upload or a download has come. They are read as their reader
 * asks for them.
 *
 * @param told is given how many bytes have gone by in all, after each chunk
 * @example
 * await upload(client, id, { file: { content: counted(file, (bytes) => show(bytes / file.size)), name: file.name } });
 * const text = new Response(counted((await asResponse(call)).body, show)).text();
 */
export function counted(
  source: ReadableStream<Uint8Array> | Blob,
  told: (bytes: number) => void,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let bytes = 0;
  const begun = (): ReadableStreamDefaultReader<Uint8Array> =>
    (reader ??= (source instanceof Blob ? source.stream() : source).getReader());
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await begun().read();
        if (done) return controller.close();
        bytes += value.length;
        controller.enqueue(value);
        told(bytes);
      },
      cancel: (reason) => begun().cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
