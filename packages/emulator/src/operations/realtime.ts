import { json, type Handlers } from "./call.ts";

/** For how many seconds a key works where nobody says. */
const TTL = 60;

export const realtime: Handlers = {
  "realtime.sessions.create": ({ world, body }) => {
    const { purpose, ttl_seconds } = body;
    const seconds = typeof ttl_seconds === "number" ? ttl_seconds : TTL;
    const expires_at = new Date(world.clock.now() + seconds * 1000).toISOString();
    const client_secret = { value: world.ids.prefixed("key"), expires_at };
    return json({ object: "client.session", purpose, expires_at, client_secret });
  },
};
