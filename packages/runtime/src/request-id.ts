/**
 * What the server calls the request that an error or a response is of: from a header such as `x-request-id` or
 * `mistral-correlation-id`. `undefined` where it says nothing.
 *
 * @example if (error instanceof ApiError) console.error(error.message, requestId(error));
 */
export function requestId({ headers }: { readonly headers: Headers }): string | undefined {
  return [...headers].find(([name]) => /(request|correlation)-?id$/.test(name))?.[1];
}
