/**
 * An API in memory, for tests of programs that use a client: answers that are scripted, and everything that can go wrong.
 *
 * @module
 */
export { type Answer, answer, type AnswerMaker } from "./answer.ts";
export type { Clock } from "./clock.ts";
export type { ReceivedRequest } from "./received-request.ts";
export type { AnswerOptions } from "./send.ts";
export { type TestServer, testServer, type TestServerOptions } from "./test-server.ts";
