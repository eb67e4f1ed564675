import type { Plan } from "../../plan/model.ts";
import { emitClient } from "../client.ts";
import { everyResource } from "../index-file.ts";
import type { OutputFile } from "../output-file.ts";
import { emitErrors } from "./errors.ts";
import { emitSpeakeasyFacade } from "./facade.ts";
import { emitSpeakeasyIndex } from "./index-file.ts";
import { emitComponents, emitRequests } from "./models.ts";
import { emitSpeakeasyResource } from "./resource.ts";

/**
 * What stands around the functions, types and codecs of a client in the shape `speakeasy`: classes whose methods take one
 * object and call the functions, classes of errors, and the modules that programs for such clients import from.
 */
export function speakeasyModules(plan: Plan): OutputFile[] {
  return [
    emitSpeakeasyIndex(plan),
    emitClient(plan),
    emitSpeakeasyFacade(plan),
    emitComponents(plan),
    emitErrors(plan),
    emitRequests(plan),
    ...everyResource(plan.resources).map((resource) => emitSpeakeasyResource(plan, resource)),
  ];
}
