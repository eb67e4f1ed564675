import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `ModelList` is written on the wire. */
export const modelListCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => modelCardCodec } },
};

/** How a `ModelCard` is written on the wire. */
export const modelCardCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { base: () => baseModelCardCodec, "fine-tuned": () => ftModelCardCodec },
  other: {
    kind: "object",
    fields: {
      capabilities: () => modelCapabilitiesCodec,
      max_context_length: "maxContextLength",
      default_model_temperature: "defaultModelTemperature",
      deprecation: dateCodec,
      deprecation_replacement_model: "deprecationReplacementModel",
      owned_by: "ownedBy",
      billing_model_name: "billingModelName",
    },
    defaults: { maxContextLength: 32768, ownedBy: "mistralai", internal: false, object: "model" },
  },
};

/** How a `BaseModelCard` is written on the wire. */
export const baseModelCardCodec: Codec = {
  kind: "object",
  fields: {
    capabilities: () => modelCapabilitiesCodec,
    max_context_length: "maxContextLength",
    default_model_temperature: "defaultModelTemperature",
    deprecation: dateCodec,
    deprecation_replacement_model: "deprecationReplacementModel",
    owned_by: "ownedBy",
    billing_model_name: "billingModelName",
  },
  defaults: { maxContextLength: 32768, ownedBy: "mistralai", internal: false, object: "model" },
};

/** How a `FTModelCard` is written on the wire. */
export const ftModelCardCodec: Codec = {
  kind: "object",
  fields: {
    capabilities: () => modelCapabilitiesCodec,
    max_context_length: "maxContextLength",
    default_model_temperature: "defaultModelTemperature",
    deprecation: dateCodec,
    deprecation_replacement_model: "deprecationReplacementModel",
    owned_by: "ownedBy",
    billing_model_name: "billingModelName",
  },
  defaults: { archived: false, maxContextLength: 32768, ownedBy: "mistralai", internal: false, object: "model" },
};

/** How a `ModelCapabilities` is written on the wire. */
export const modelCapabilitiesCodec: Codec = {
  kind: "object",
  fields: {
    completion_chat: "completionChat",
    function_calling: "functionCalling",
    completion_fim: "completionFim",
    fine_tuning: "fineTuning",
    audio_transcription: "audioTranscription",
    audio_transcription_realtime: "audioTranscriptionRealtime",
    audio_speech: "audioSpeech",
    unified_resources: "unifiedResources",
  },
  defaults: {
    completionChat: false,
    functionCalling: false,
    reasoning: false,
    vision: false,
    completionFim: false,
    fineTuning: false,
    ocr: false,
    classification: false,
    moderation: false,
    audio: false,
    audioTranscription: false,
    audioTranscriptionRealtime: false,
    audioSpeech: false,
    unifiedResources: false,
  },
};

/** How a `DeleteModelResponse` is written on the wire. */
export const deleteModelResponseCodec: Codec = { kind: "object", defaults: { deleted: true } };
