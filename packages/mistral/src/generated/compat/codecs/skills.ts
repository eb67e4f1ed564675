import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `Skill` is written on the wire. */
export const skillCodec: Codec = { kind: "object", fields: { createdAt: dateCodec, updatedAt: dateCodec } };

/** How a `ListSkillsResponse` is written on the wire. */
export const listSkillsResponseCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => skillCodec } },
};

/** How a `SkillVersion` is written on the wire. */
export const skillVersionCodec: Codec = { kind: "object", fields: { createdAt: dateCodec } };

/** How a `ListSkillVersionsResponse` is written on the wire. */
export const listSkillVersionsResponseCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => skillVersionCodec } },
};
