import { globSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

const documents = globSync(["*.md", "{docs,spec,generator,packages}/**/*.md"], {
  cwd: root,
  exclude: (file) => /(^|\/)(node_modules|dist|fixtures|expected)(\/|$)/.test(file),
});

test("documents link to pages and headings that are there", () => {
  expect(documents.length).toBeGreaterThan(50);
  expect(documents.flatMap((file) => lost(file).map((link) => `${file}: ${link}`))).toEqual([]);
});

test("every decision is in the list of them, under its number and title", () => {
  const folder = path.join(root, "docs", "decisions");
  const pages = globSync("[0-9]*.md", { cwd: folder }).sort();
  const listed = pages.map((page) => {
    const [, number, title] = /^# (\d+)\. (.+)\n/.exec(readFileSync(path.join(folder, page), "utf8")) ?? [];
    expect(page.slice(0, 5)).toBe(`${String(number).padStart(4, "0")}-`);
    return `${number}. [${title}](${page})`;
  });
  const list = readFileSync(path.join(folder, "README.md"), "utf8");
  expect(list.split("\n").filter((line) => /^\d/.test(line))).toEqual(listed);
});

/** The links of a page within this repository that lead nowhere. */
function lost(file: string): string[] {
  const links = [...prose(file).matchAll(/\]\((?!\w+:)([^()\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => {
    const [page = "", heading] = link.split("#");
    const target = page === "" ? file : path.join(path.dirname(file), page);
    const there = statSync(path.join(root, target), { throwIfNoEntry: false }) !== undefined;
    return !there || (heading !== undefined && !headings(target).has(heading));
  });
}

/** The anchors of a page's headings, as GitHub makes them: those of one text are numbered. */
function headings(file: string): Set<string> {
  const anchors = new Map<string, number>();
  for (const [, text = ""] of prose(file).matchAll(/^#+ (.+)$/gm)) {
    const anchor = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    anchors.set(anchor, (anchors.get(anchor) ?? 0) + 1);
  }
  return new Set(
    [...anchors].flatMap(([anchor, times]) =>
      Array.from({ length: times }, (_, index) => (index === 0 ? anchor : `${anchor}-${index}`)),
    ),
  );
}

/** What of a page is no program. */
function prose(file: string): string {
  return readFileSync(path.join(root, file), "utf8").replace(/^```.*?^```/gms, "");
}
