import type { Operation, Tag } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import { at, items, text } from "../source.ts";

/** Tag Objects of the root in their order, then the tags that operations name and nobody declares. */
export function readTags(context: Context, source: Source | undefined, operations: readonly Operation[]): Tag[] {
  const tags = new Map<string, Tag>();
  const declared = items(source).filter((tag) => text(tag, "name") !== undefined);
  const names = new Set([...declared.map((tag) => text(tag, "name")), ...operations.flatMap(({ tags }) => tags)]);
  for (const tag of declared) {
    const name = text(tag, "name") ?? "";
    if (!tags.has(name)) tags.set(name, readTag(context, name, tag, names));
  }
  for (const name of operations.flatMap((operation) => operation.tags)) {
    if (!tags.has(name)) tags.set(name, { name });
  }
  return [...tags.values()].map((tag) => withoutCircularParent(context, tag, tags, source));
}

/** Tag Object; `summary`, `parent` and `kind` came with OpenAPI 3.2. */
function readTag(context: Context, name: string, source: Source, names: ReadonlySet<string | undefined>): Tag {
  const summary = text(source, "summary");
  const description = text(source, "description");
  const parent = text(source, "parent");
  const kind = text(source, "kind");
  const sameAs = readSameAs(context, source, names);
  const known = parent !== undefined && names.has(parent);
  if (parent !== undefined && !known) {
    report(context, at(source, "parent")?.place ?? source.place, {
      severity: "warning",
      code: "tag/parent",
      message: `The tag "${name}" has a parent "${parent}" that does not exist.`,
    });
  }
  return {
    name,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(known ? { parent } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(sameAs === undefined ? {} : { sameAs }),
  };
}

/** `x-tramontane-same-as` of a tag: another tag, whose resource is to be found by this name as well. */
function readSameAs(context: Context, tag: Source, names: ReadonlySet<string | undefined>): string | undefined {
  const source = at(tag, "x-tramontane-same-as");
  const sameAs = text(tag, "x-tramontane-same-as");
  if (!source || (sameAs !== undefined && names.has(sameAs))) return sameAs;
  report(context, source.place, {
    severity: "error",
    code: "extension/same-as",
    message:
      sameAs === undefined
        ? "x-tramontane-same-as: it is the name of a tag."
        : `x-tramontane-same-as: there is no tag "${sameAs}".`,
  });
  return undefined;
}

function withoutCircularParent(
  context: Context,
  tag: Tag,
  tags: ReadonlyMap<string, Tag>,
  source: Source | undefined,
): Tag {
  const seen = new Set([tag.name]);
  for (let parent = tag.parent; parent !== undefined; parent = tags.get(parent)?.parent) {
    if (!seen.has(parent)) {
      seen.add(parent);
      continue;
    }
    if (source) {
      report(context, source.place, {
        severity: "warning",
        code: "tag/circular",
        message: `The tag "${tag.name}" is its own ancestor; its parent is left out.`,
      });
    }
    const { parent: _, ...rest } = tag;
    return rest;
  }
  return tag;
}
