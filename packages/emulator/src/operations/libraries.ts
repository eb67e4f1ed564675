import { invalid } from "../http/problem.ts";
import { documentsOf, viewLibrary, type StoredLibrary } from "../state/libraries.ts";
import { find, paginationInfo, slice } from "../state/pages.ts";
import { json, type Answer, type Call, type Handlers } from "./call.ts";

export const libraries: Handlers = {
  "beta.libraries.list": ({ world, query }) => {
    const size = Number(query["page_size"] ?? 100);
    const page = pageOf(query["page_token"]) ?? Number(query["page"] ?? 0);
    const text = typeof query["search"] === "string" ? query["search"].toLowerCase() : "";
    const found = [...world.libraries.values()]
      .filter(({ name }) => name.toLowerCase().includes(text))
      .filter(({ owner_type }) => query["filter_owned_by_me"] !== true || owner_type === "User");
    const pagination = paginationInfo(found.length, page, size);
    return json({
      pagination,
      data: slice(found, page, size, 0).map((library) => viewLibrary(world, library)),
      next_page_token: pagination.has_more ? String(page + 1) : null,
    });
  },

  "beta.libraries.create": ({ world, body }) => {
    const now = world.clock.timestamp();
    const { name, description, chunk_size, owner_type } = body as Partial<StoredLibrary> & { readonly name: string };
    const library: StoredLibrary = {
      id: world.ids.uuid(),
      created_at: now,
      updated_at: now,
      name,
      description: description ?? null,
      chunk_size: chunk_size ?? null,
      owner_type: owner_type ?? "User",
    };
    world.libraries.set(library.id, library);
    return json(viewLibrary(world, library));
  },

  "beta.libraries.get": (call) => json(viewLibrary(call.world, libraryOf(call))),

  "beta.libraries.update": update,
  "beta.libraries.librariesUpdateV1": update,

  "beta.libraries.delete": (call) => {
    const library = libraryOf(call);
    const view = viewLibrary(call.world, library);
    for (const document of documentsOf(call.world, library.id)) call.world.documents.delete(document.id);
    call.world.libraryAccesses.delete(library.id);
    call.world.libraries.delete(library.id);
    return json(view);
  },
};

function update(call: Call): Answer {
  const library = libraryOf(call);
  const { name, description } = call.body as { readonly name?: string | null; readonly description?: string | null };
  const changed: StoredLibrary = {
    ...library,
    name: name ?? library.name,
    description: description === undefined ? library.description : description,
    updated_at: call.world.clock.timestamp(),
  };
  call.world.libraries.set(library.id, changed);
  return json(viewLibrary(call.world, changed));
}

/** The library of a request. @throws Problem 404. */
export function libraryOf({ world, path }: Call): StoredLibrary {
  return find(world.libraries, "library", path["library_id"] ?? "");
}

/** A page token is the number of its page. @throws Problem 422 for any other text. */
function pageOf(token: unknown): number | undefined {
  if (typeof token !== "string") return undefined;
  if (!/^\d{1,9}$/.test(token)) throw invalid(["query", "page_token"], "This is not a token of a page before.", token);
  return Number(token);
}
