import type { Plan } from "../plan/model.ts";
import { emitCodecFile } from "./codecs.ts";
import { emitClient, emitFacade } from "./client.ts";
import { emitIndex, emitTypesIndex, everyResource } from "./index-file.ts";
import { type EmitMemory, type Emitting, emittingAfresh, emittingAgain, settled } from "./memory.ts";
import { emitOperations } from "./operations.ts";
import type { OutputFile } from "./output-file.ts";
import { emitPaths } from "./paths/paths.ts";
import { emitResource } from "./resources.ts";
import { emitRuntime } from "./runtime.ts";
import { speakeasyModules } from "./speakeasy/modules.ts";
import { emitSpeakeasyResource } from "./speakeasy/resource.ts";
import { emitTypeFile } from "./types.ts";
import { emitValidators } from "./validators/validators.ts";
import { emitWebhooks } from "./webhooks.ts";

export type { OutputFile } from "./output-file.ts";

/**
 * Writes a plan down as the text of its modules. Nothing is decided here, and nothing is read or written. With a memory,
 * which it keeps for the next run, what a former run emitted is not emitted again where it would be the same.
 */
export function emit(given: Plan, memory?: EmitMemory): OutputFile[] {
  const plan = memory === undefined ? given : settled(given, memory);
  const emitting = memory === undefined ? emittingAfresh(plan) : emittingAgain(plan, memory);
  const files = plan.typesOnly ? typeModules(plan, emitting) : everyModule(plan, emitting);
  return [...files, ...emitRuntime(plan, files)];
}

function typeModules(plan: Plan, emitting: Emitting): OutputFile[] {
  return [
    emitTypesIndex(plan),
    ...plan.typeFiles.map((file) => emitTypeFile(plan, file, emitting)),
    ...emitWebhooks(plan),
    ...(plan.paths ? [emitPaths(plan)] : []),
    ...emitValidators(plan),
  ];
}

function everyModule(plan: Plan, emitting: Emitting): OutputFile[] {
  const resources = everyResource(plan.resources);
  const speakeasy = plan.shape === "speakeasy";
  return [
    ...(speakeasy ? speakeasyModules(plan) : [emitIndex(plan), emitClient(plan), emitFacade(plan)]),
    ...plan.typeFiles.map((file) => emitTypeFile(plan, file, emitting)),
    ...emitWebhooks(plan),
    ...plan.codecs.files.map((file) => emitCodecFile(plan, file)),
    ...resources
      .filter(({ operations }) => operations.length > 0)
      .map((resource) => emitting(`operations ${resource.file}`, resource, (seen) => emitOperations(seen, resource))),
    ...resources.map((resource) =>
      emitting(`resource ${resource.file}`, resource, (seen) =>
        speakeasy ? emitSpeakeasyResource(seen, resource) : emitResource(seen, resource),
      ),
    ),
    ...(plan.paths ? [emitPaths(plan)] : []),
    ...emitValidators(plan),
  ];
}
