/**
 * An API in memory, for tests of programs that use the client.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral";
 * import { answer, testServer } from "@tramontane/mistral/testing";
 *
 * const server = testServer().on("GET /v1/models", answer.rateLimited(2), answer.json({ object: "list", data: [] }));
 * await new Mistral(server.options).models.list(); // two seconds later, which take no time
 * server.done();
 * ```
 *
 * @module
 */
export * from "@tramontane/runtime/testing";
