import type { Codec } from "@tramontane/runtime";

/** How a `FineTunedModel` is written on the wire. */
export const fineTunedModelCodec: Codec = {
  kind: "tagged",
  tag: ["model_type", "modelType"],
  cases: { completion: () => completionFineTunedModelCodec, classifier: () => classifierFineTunedModelCodec },
  other: {
    kind: "object",
    fields: {
      model_type: "modelType",
      root_version: "rootVersion",
      capabilities: () => fineTunedModelCapabilitiesCodec,
      max_context_length: "maxContextLength",
      owned_by: "ownedBy",
      workspace_id: "workspaceId",
    },
    defaults: { maxContextLength: 32768 },
  },
};

/** How a `CompletionFineTunedModel` is written on the wire. */
export const completionFineTunedModelCodec: Codec = {
  kind: "object",
  fields: {
    model_type: "modelType",
    root_version: "rootVersion",
    capabilities: () => fineTunedModelCapabilitiesCodec,
    max_context_length: "maxContextLength",
    owned_by: "ownedBy",
    workspace_id: "workspaceId",
  },
  defaults: { maxContextLength: 32768 },
};

/** How a `ClassifierFineTunedModel` is written on the wire. */
export const classifierFineTunedModelCodec: Codec = {
  kind: "object",
  fields: {
    model_type: "modelType",
    classifier_targets: ["classifierTargets", { kind: "array", items: () => classifierTargetResultCodec }],
    root_version: "rootVersion",
    capabilities: () => fineTunedModelCapabilitiesCodec,
    max_context_length: "maxContextLength",
    owned_by: "ownedBy",
    workspace_id: "workspaceId",
  },
  defaults: { maxContextLength: 32768 },
};

/** How a `FineTunedModelCapabilities` is written on the wire. */
export const fineTunedModelCapabilitiesCodec: Codec = {
  kind: "object",
  fields: {
    completion_chat: "completionChat",
    completion_fim: "completionFim",
    function_calling: "functionCalling",
    fine_tuning: "fineTuning",
  },
  defaults: {
    completionChat: true,
    completionFim: false,
    functionCalling: false,
    fineTuning: false,
    classification: false,
  },
};

/** How a `ClassifierTargetResult` is written on the wire. */
export const classifierTargetResultCodec: Codec = { kind: "object", fields: { loss_function: "lossFunction" } };

/** How a `ArchiveModelResponse` is written on the wire. */
export const archiveModelResponseCodec: Codec = { kind: "object", defaults: { archived: true } };

/** How a `UnarchiveModelResponse` is written on the wire. */
export const unarchiveModelResponseCodec: Codec = { kind: "object", defaults: { archived: false } };
