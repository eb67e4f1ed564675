import type { BodyData } from "./operation.ts";

/** A request as it is about to leave. Middleware may change it, or pass on another. */
export interface OutgoingRequest {
  url: string;
  method: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body?: BodyData | undefined;
  signal: AbortSignal;
}

/** Stands around every try: calls `next`, or answers itself. */
export type Middleware = (
  request: OutgoingRequest,
  next: (request: OutgoingRequest) => Promise<Response>,
) => Promise<Response>;

/** What is used of the platform's `fetch`. */
export type Fetch = (
  url: string,
  init: Omit<OutgoingRequest, "url" | "body"> & {
    body?: BodyData;
    redirect: "manual";
    duplex: "half";
  },
) => Promise<Response>;
