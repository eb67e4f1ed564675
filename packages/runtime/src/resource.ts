import type { Client } from "./client.ts";

/** A group of operations: what the classes of a client extend. */
export class Resource {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }
}
