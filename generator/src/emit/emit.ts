import type { Plan } from "../plan/model.ts";
import { emitCodecFile } from "./codecs.ts";
import { emitClient, emitFacade } from "./client.ts";
import { emitIndex, emitTypesIndex, everyResource } from "./index-file.ts";
import { emitOperations } from "./operations.ts";
import type { OutputFile } from "./output-file.ts";
import { emitPaths } from "./paths/paths.ts";
import { emitResource } from "./resources.ts";
import { emitRuntime } from "./runtime.ts";
import { emitTypeFile } from "./types.ts";
import { emitValidators } from "./validators/validators.ts";
import { emitWebhooks } from "./webhooks.ts";

export type { OutputFile } from "./output-file.ts";

/** Writes a plan down as the text of its modules. Nothing is decided here, and nothing is read or written. */
export function emit(plan: Plan): OutputFile[] {
  const files = plan.typesOnly ? typeModules(plan) : everyModule(plan);
  return [...files, ...emitRuntime(plan, files)];
}

function typeModules(plan: Plan): OutputFile[] {
  return [
    emitTypesIndex(plan),
    ...plan.typeFiles.map((file) => emitTypeFile(plan, file)),
    ...emitWebhooks(plan),
    ...(plan.paths ? [emitPaths(plan)] : []),
    ...emitValidators(plan),
  ];
}

function everyModule(plan: Plan): OutputFile[] {
  const resources = everyResource(plan.resources);
  return [
    emitIndex(plan),
    emitClient(plan),
    emitFacade(plan),
    ...plan.typeFiles.map((file) => emitTypeFile(plan, file)),
    ...emitWebhooks(plan),
    ...plan.codecs.files.map((file) => emitCodecFile(plan, file)),
    ...resources.filter(({ operations }) => operations.length > 0).map((resource) => emitOperations(plan, resource)),
    ...resources.map((resource) => emitResource(plan, resource)),
    ...(plan.paths ? [emitPaths(plan)] : []),
    ...emitValidators(plan),
  ];
}
