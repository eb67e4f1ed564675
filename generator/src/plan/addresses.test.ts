import { describe, expect, it } from "vitest";
import { emitted } from "../../test/emitted.ts";
import type { PlanOptions } from "./options.ts";

interface Given {
  readonly id?: string;
  readonly at: string;
  readonly tag?: string;
  readonly extra?: string;
}

/** Where the operations of a document end up: `books.list`, in the order of the document. */
async function addresses(given: readonly Given[], options: PlanOptions = {}, tags = ""): Promise<string[]> {
  const paths = new Map<string, string[]>();
  for (const { id, at, tag, extra = "" } of given) {
    const [method = "", path = ""] = at.split(" ");
    const operation = `    ${method.toLowerCase()}: { ${id === undefined ? "" : `operationId: "${id}", `}${tag === undefined ? "" : `tags: ["${tag}"], `}${extra}responses: { "204": { description: "" } } }`;
    paths.set(path, [...(paths.get(path) ?? []), operation]);
  }
  const document = `${tags}paths:\n${[...paths].map(([path, operations]) => `  "${path}":\n${operations.join("\n")}`).join("\n")}`;
  const { lock } = await emitted(document, options);
  return given.map(({ id, at }) => lock.operations.get(id ?? at) ?? "not inferred");
}

describe("an inferred address", () => {
  it.each([
    ["agents_api_v1_conversations_start", "POST /v1/conversations", "beta.conversations", "beta.conversations.start"],
    ["libraries_documents_upload_v1", "POST /v1/d", "beta.libraries.documents", "beta.libraries.documents.upload"],
    ["create_dataset_v1_observability_datasets_post", "POST /v1/observability/datasets", "datasets", "datasets.create"],
    ["embeddings_v1_embeddings_post", "POST /v1/embeddings", "embeddings", "embeddings.create"],
    ["chat_completion_v1_chat_completions_post", "POST /v1/chat/completions", "chat", "chat.completion"],
    ["getPetById", "GET /pet/{petId}", "pet", "pet.get"],
    ["findPetsByStatus", "GET /pet/findByStatus", "pet", "pet.findByStatus"],
    ["listForRepos", "GET /x", "repos", "repos.listForRepos"],
    ["judge_conversation", "POST /judges/{id}/live", "judges", "judges.judgeConversation"],
    ["getAllUsers", "GET /users", "User", "user.getAll"],
    ["UsersController_findAll", "GET /users", "users", "users.findAll"],
    ["list-audit-logs", "GET /audit", "Audit Logs", "auditLogs.list"],
    ["createPet", "POST /pets", "pet-controller", "pet.create"],
    ["doIt", "POST /x", "constructor", "constructor_.doIt"],
    ["FilesToString", "POST /x", "Files", "files.filesToString"],
    ["toString", "POST /x", "Files", "files.toString2"],
    ["listPets", "GET /api/v2/pets", undefined, "pets.list"],
    ["GetAccountsAccount", "GET /v1/accounts/{account}", undefined, "accounts.get"],
    [undefined, "GET /accounts/{id}/capabilities/{capability}", undefined, "accounts.capabilities.get"],
    [undefined, "POST /accounts/{id}", undefined, "accounts.update"],
    [undefined, "POST /accounts/{id}/reject", undefined, "accounts.reject"],
    [undefined, "POST /things/{id}:undelete", undefined, "things.undelete"],
    [undefined, "DELETE /2020-01-01/Things/{id}.json", undefined, "things.delete"],
    [undefined, "GET /", undefined, "default.get"],
  ])("%s at %s of %s", async (id, at, tag, want) => {
    const given = { at, ...(id === undefined ? {} : { id }), ...(tag === undefined ? {} : { tag }) };
    expect(await addresses([given])).toEqual([want]);
  });

  it("of a collection and its members", async () => {
    const paths = ["GET /a", "POST /a", "GET /a/{id}", "POST /a/{id}", "PUT /b/{id}", "POST /b/{id}", "PUT /c"];
    expect(await addresses(paths.map((at) => ({ at })))).toEqual([
      "a.list",
      "a.create",
      "a.get",
      "a.update",
      "b.update",
      "b.create",
      "c.update",
    ]);
  });

  it("is longer for each of those that would have one name, whatever their order", async () => {
    const given = [
      { id: "createBook", at: "POST /a", tag: "books" },
      { id: "books_create", at: "POST /b", tag: "books" },
    ];
    expect(await addresses(given)).toEqual(["books.createBook", "books.booksCreate"]);
    expect(await addresses(given.toReversed())).toEqual(["books.booksCreate", "books.createBook"]);
  });

  it("is below the parents of its tag", async () => {
    const tags = "tags: [{ name: beta }, { name: things, parent: beta }, { name: beta.others, parent: beta }]\n";
    const given = [
      { id: "listThings", at: "GET /a", tag: "things" },
      { id: "listOthers", at: "GET /b", tag: "beta.others" },
    ];
    expect(await addresses(given, {}, tags)).toEqual(["beta.things.list", "beta.others.list"]);
  });
});
