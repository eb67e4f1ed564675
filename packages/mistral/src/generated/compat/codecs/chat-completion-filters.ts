import type { Codec } from "@tramontane/runtime";

/** How a `FilterPayload` is written on the wire. */
export const filterPayloadCodec: Codec = {
  kind: "object",
  fields: {
    filters: { kind: "union", cases: [{ has: [], codec: () => filterGroupCodec }, { has: ["field", "op", "value"] }] },
  },
};

/** How a `FilterGroup` is written on the wire. */
export const filterGroupCodec: Codec = {
  kind: "object",
  fields: {
    AND: ["and", { kind: "array", items: () => filterCodec }],
    OR: ["or", { kind: "array", items: () => filterCodec }],
  },
};

/** How a `Filter` is written on the wire. */
export const filterCodec: Codec = {
  kind: "union",
  cases: [{ has: [], codec: () => filterGroupCodec }, { has: ["field", "op", "value"] }],
};

/** How a `ChatCompletionFieldDefinition` is written on the wire. */
export const chatCompletionFieldDefinitionCodec: Codec = {
  kind: "object",
  fields: { supported_operators: "supportedOperators" },
};

/** How a `ListChatCompletionFieldsResponse` is written on the wire. */
export const listChatCompletionFieldsResponseCodec: Codec = {
  kind: "object",
  fields: {
    field_definitions: ["fieldDefinitions", { kind: "array", items: () => chatCompletionFieldDefinitionCodec }],
    field_groups: "fieldGroups",
  },
};

/** How a `FetchFieldOptionCountsRequest` is written on the wire. */
export const fetchFieldOptionCountsRequestCodec: Codec = {
  kind: "object",
  fields: { filter_params: ["filterParams", () => filterPayloadCodec] },
};
