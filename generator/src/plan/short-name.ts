import type { Operation } from "../ir.ts";
import { camelCase, words } from "./names.ts";
import { isVersion } from "./rest-name.ts";

/** Names for a method that an operationId suggests, the shortest first. Empty when the id says nothing of its own. */
export function shortNames(id: string, operation: Operation, resource: readonly string[], lists: boolean): string[] {
  const stem = withoutRoute(id, operation);
  const whole = words(stem).filter((word, _, all) => !isVersion(word) || all.every(isVersion));
  const path = resource.flatMap((segment) => words(segment)).map(singular);
  if (whole.length === 0 || repeatsRoute(whole, operation) || endsAs(path, whole)) return [];
  const own = withoutId(withoutPrefix(whole, path), operation);
  const short = withoutNoun(own, path, lists && operation.method === "GET");
  return [...new Set([short, own, whole].filter((name) => name.length > 0).map((name) => camelCase(name.join(" "))))];
}

/**
 * FastAPI ends an operationId with its path and method: `create_dataset_v1_observability_datasets_post` is
 * `create_dataset`.
 */
function withoutRoute(id: string, { path, method }: Operation): string {
  const route = path.replace(/\W/g, "_");
  for (const suffix of [`${route}_${method.toLowerCase()}`, route]) {
    if (route.length > 1 && id.endsWith(suffix) && id.length > suffix.length) return id.slice(0, -suffix.length);
  }
  return id;
}

/** An id that only spells out the method and the path: `GetAccountsAccount` of `GET /v1/accounts/{account}`. */
function repeatsRoute(whole: readonly string[], { path, method }: Operation): boolean {
  const plain = (parts: readonly string[]): string =>
    parts
      .filter((part) => !isVersion(part))
      .join("")
      .toLowerCase();
  const [first = ""] = whole;
  return first.toLowerCase() === method.toLowerCase() && plain(whole.slice(1)) === plain(words(path));
}

/** An id that only names the resource: `embeddings` of a resource `embeddings`. */
function endsAs(path: readonly string[], whole: readonly string[]): boolean {
  return path.slice(-whole.length).join(" ") === whole.map(singular).join(" ");
}

/** What modules, routers and resources put before the verb: `agents_api_v1_conversations_start` is `start` there. */
function withoutPrefix(whole: readonly string[], path: readonly string[]): readonly string[] {
  const verb = whole.findIndex((word) => VERBS.has(word.toLowerCase()));
  if (verb === 0) return whole;
  if (verb > 0) {
    const before = whole.slice(0, verb).map(singular);
    if (before.some((word) => NOISE.has(word)) || before.every((word) => path.includes(word))) return whole.slice(verb);
    return whole;
  }
  const last = path.at(-1) ?? "";
  const leading = whole.findIndex((word) => !path.includes(singular(word)));
  if (leading > 0 && singular(whole[leading - 1] ?? "") === last) return whole.slice(leading);
  const noun = whole.findLastIndex((word) => singular(word) === last);
  const noisy = whole.slice(0, noun).some((word) => NOISE.has(word.toLowerCase()));
  return noisy && noun < whole.length - 1 ? whole.slice(noun + 1) : whole;
}

/** `getBookById` of `/books/{id}`: by what else. */
function withoutId(own: readonly string[], { path }: Operation): readonly string[] {
  const ends = own.slice(-2).join(" ").toLowerCase() === "by id";
  return ends && own.length > 2 && path.endsWith("}") ? own.slice(0, -2) : own;
}

/**
 * A method of `books` need not say again that it is about books: `createBook` is `create`, `findBooksByGenre` is
 * `findByGenre`, and `getBooks`, which answers with a list, is `list`.
 */
function withoutNoun(own: readonly string[], path: readonly string[], lists: boolean): readonly string[] {
  if (!VERBS.has(own[0]?.toLowerCase() ?? "")) return own;
  const start = ARTICLES.has(own[1]?.toLowerCase() ?? "") ? 2 : 1;
  for (let from = 0; from < path.length; from++) {
    const noun = path.slice(from);
    const found = own.slice(start, start + noun.length);
    if (found.map(singular).join(" ") !== noun.join(" ")) continue;
    const rest = [...own.slice(0, start), ...own.slice(start + noun.length)];
    if (PREPOSITIONS.has(rest.at(-1)?.toLowerCase() ?? "")) return own;
    const plural = found.at(-1)?.toLowerCase() !== noun.at(-1);
    const reads = rest.length === 1 && READING.has(rest[0]?.toLowerCase() ?? "");
    return reads && plural && lists ? ["list"] : rest;
  }
  return own;
}

/** Good enough to see that `datasets` and `dataset`, `batches` and `batch`, `entries` and `entry` are about one thing. */
function singular(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > 4 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(lower)) return lower.slice(0, -2);
  return lower.length > 2 && /[^sui]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const NOISE = set("api controller handler resource route router service view viewset endpoint");
const ARTICLES = set("a all an new one single the");
const PREPOSITIONS = set("and as at by for from in of on or per to via with");
const READING = set("fetch find get query read retrieve");
const VERBS = set(
  "abort accept activate add aggregate append apply approve archive assign associate attach authorize batch begin block build " +
    "bulk cancel change check clear clone close commit compare complete compute configure confirm connect convert " +
    "copy count create deactivate decline delete deploy describe destroy detach detect disable disassociate disconnect " +
    "dismiss download duplicate edit enable end evaluate execute export extend fetch find finish follow force generate " +
    "get grant identify ignore import initiate insert install invite invoke join judge leave link list listen load lock login logout " +
    "lookup make mark merge modify move mute notify observe open patch pause ping poll post preview process promote provision " +
    "publish pull purge push put query read rebuild receive record redeliver refresh register reject release remove " +
    "rename render reprocess renew reopen replace request reset resize resolve restart restore resume retrieve retry revoke rotate " +
    "run save scan search send set show sign start stop stream submit subscribe suspend swap switch sync tag terminate " +
    "test track transfer trigger unarchive unassign unblock undelete unfollow uninstall unlink unlock unmute unpublish " +
    "unregister unsubscribe unsuspend untag update upgrade upload upsert validate verify view watch withdraw write",
);
