import { type EmitMemory, emitMemory } from "./emit/memory.ts";
import type { Api } from "./ir.ts";
import { reuse } from "./reuse.ts";

/** What a run leaves behind for the next one. It makes that faster and changes nothing of what comes out. */
export interface RunMemory {
  api?: Api;
  readonly emitted: EmitMemory;
}

export function runMemory(): RunMemory {
  return { emitted: emitMemory() };
}

/** The API, with the objects of the former run wherever nothing differs. */
export function rememberApi(api: Api, memory: RunMemory): Api {
  memory.api = memory.api === undefined ? api : reuse(memory.api, api);
  return memory.api;
}
