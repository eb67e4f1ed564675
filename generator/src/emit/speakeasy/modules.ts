import type { Plan } from "../../plan/model.ts";
import { emitClient } from "../client.ts";
import type { OutputFile } from "../output-file.ts";
import { emitErrors } from "./errors.ts";
import { emitSpeakeasyFacade } from "./facade.ts";
import { emitSpeakeasyIndex } from "./index-file.ts";
import { emitComponents, emitRequests } from "./models.ts";

/**
 * What stands around the functions, types, codecs and resources of a client in the shape `speakeasy`: the class client,
 * classes of errors, and the modules that programs for such clients import from.
 */
export function speakeasyModules(plan: Plan): OutputFile[] {
  return [
    emitSpeakeasyIndex(plan),
    emitClient(plan),
    emitSpeakeasyFacade(plan),
    emitComponents(plan),
    emitErrors(plan),
    emitRequests(plan),
  ];
}
