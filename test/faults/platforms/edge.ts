import { bundle } from "./bundle.ts";
import type { Platform } from "./platform.ts";
import { runProgram } from "./programs.ts";

/** The virtual machine that stands for edge functions, within a process of Node. */
export const edge: Platform = {
  name: "edge VM",
  family: "edge",
  missing: async () => undefined,
  run: async (desk) => {
    const texts = { machine: import.meta.resolve("@edge-runtime/vm"), script: await bundle(inside, "iife") };
    await runProgram(process.execPath, ["--expose-gc"], desk, outside(texts));
  },
};

const inside = `import { campaign, type Host } from "./campaign.ts";

const { host } = globalThis as unknown as { host: Omit<Host, "rejections"> & { rejections: string[] } };
Object.assign(globalThis, { ended: campaign(host) });
`;

function outside({ machine, script }: Readonly<Record<"machine" | "script", string>>): string {
  return `import { inspect } from "node:util";
import edge from ${JSON.stringify(machine)};

const vm = new edge.EdgeVM();
const rejections: string[] = [];
process.on("unhandledRejection", (reason) => void rejections.push(String(reason)));
const { gc } = globalThis as { gc?: () => void };
vm.context.host = {
  desk: process.argv[2],
  rejections,
  version: "edge-runtime on node " + process.versions.node,
  inspect: (value: unknown) => inspect(value, { depth: 9 }),
  heap: gc && (() => (gc(), process.memoryUsage().heapUsed)),
};
vm.evaluate(${JSON.stringify(script)});
await vm.evaluate("globalThis.ended");
`;
}
