import { lookup } from "node:dns/promises";
import { BlockList } from "node:net";

/** Bytes of an answer beyond which it is not read on. */
const maxBytes = 100 * 1024 * 1024;

/** How long one file may take, in milliseconds. */
const deadline = 30_000;

const maxRedirects = 5;

/**
 * The text that a URL gives. The answer may be 100 MiB and take 30 seconds at most, and up to five redirects are
 * followed. A host in a private network is not asked, also not by way of a redirect: a document from anywhere could
 * otherwise make its reader ask what only the reader can reach.
 *
 * @param trusted A host that may be private: that of the document the user named.
 * @throws Error that says why there is no text.
 */
export async function fetchOverNetwork(url: string, trusted?: string): Promise<string> {
  const signal = AbortSignal.timeout(deadline);
  let target = new URL(url);
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    if (target.protocol !== "https:" && target.protocol !== "http:")
      throw new Error(`${target.protocol} is not followed`);
    if (target.hostname !== trusted) await refusePrivate(target.hostname);
    const response = await fetch(target, {
      signal,
      redirect: "manual",
      headers: { accept: "application/json, application/yaml, text/yaml;q=0.9, */*;q=0.8" },
    });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      target = new URL(location, target);
      continue;
    }
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return readText(response);
  }
  throw new Error(`it redirects more than ${maxRedirects} times`);
}

async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error(`it is larger than ${maxBytes / 1024 / 1024} MiB`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function refusePrivate(host: string): Promise<void> {
  const addresses = await lookup(host.replace(/^\[|\]$/g, ""), { all: true });
  if (addresses.some(({ address, family }) => privateNetworks.check(address, family === 6 ? "ipv6" : "ipv4"))) {
    throw new Error(`${host} is in a private network`);
  }
}

/** IANA's special-purpose addresses that are not reachable for everyone (RFC 6890). */
const privateNetworks = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  privateNetworks.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const) {
  privateNetworks.addSubnet(network, bits, "ipv6");
}
