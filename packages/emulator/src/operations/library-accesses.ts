import { notFound } from "../http/problem.ts";
import type { LibraryAccess } from "../state/libraries.ts";
import { json, type Call, type Handlers } from "./call.ts";
import { libraryOf } from "./libraries.ts";

/** Whom libraries are shared with, one access for each of them. */
export const libraryAccesses: Handlers = {
  "beta.libraries.accesses.list": (call) => json({ data: [...accessesOf(call).values()] }),

  "beta.libraries.accesses.updateOrCreate": (call) => {
    const { share_with_uuid, share_with_type, level } = call.body;
    const access: LibraryAccess = {
      library_id: libraryOf(call).id,
      user_id: share_with_type === "User" ? String(share_with_uuid) : null,
      org_id: call.world.workspace,
      role: String(level),
      share_with_type: String(share_with_type),
      share_with_uuid: String(share_with_uuid),
    };
    accessesOf(call).set(access.share_with_uuid, access);
    return json(access);
  },

  "beta.libraries.accesses.delete": (call) => {
    const who = String(call.body["share_with_uuid"]);
    const access = accessesOf(call).get(who);
    if (!access) throw notFound("access", who);
    accessesOf(call).delete(who);
    return json(access);
  },
};

/** By whom it is for. @throws Problem 404 for a library that is not there. */
function accessesOf(call: Call): Map<string, LibraryAccess> {
  const { id } = libraryOf(call);
  const accesses = call.world.libraryAccesses.get(id) ?? new Map<string, LibraryAccess>();
  call.world.libraryAccesses.set(id, accesses);
  return accesses;
}
