import { describe, expect, test } from "vitest";
import { unifiedDiff } from "./diff.ts";

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `line ${index + 1}`);

describe("a unified diff", () => {
  test.each([
    { name: "of equal texts is empty", before: "a\n", after: "a\n", want: "" },
    { name: "of an added line", before: "a\nb\n", after: "a\nx\nb\n", want: "@@ -1,2 +1,3 @@\n a\n+x\n b" },
    { name: "of a removed line", before: "a\nx\nb\n", after: "a\nb\n", want: "@@ -1,3 +1,2 @@\n a\n-x\n b" },
    { name: "of a changed line", before: "a\nx\nb\n", after: "a\ny\nb\n", want: "@@ -1,3 +1,3 @@\n a\n-x\n+y\n b" },
    { name: "from nothing", before: "", after: "a\nb\n", want: "@@ -1,0 +1,2 @@\n+a\n+b" },
  ])("$name", ({ before, after, want }) => {
    expect(unifiedDiff(before, after)).toBe(want);
  });

  test("has a hunk for each change that is far from others", () => {
    const after = numbered(30);
    after[2] = "third";
    after.splice(20, 1);
    expect(unifiedDiff(numbered(30).join("\n"), after.join("\n"))).toBe(
      "@@ -1,5 +1,5 @@\n line 1\n line 2\n-line 3\n+third\n line 4\n line 5\n@@ -19,5 +19,4 @@\n line 19\n line 20\n-line 21\n line 22\n line 23",
    );
  });

  test("is cut where it is too long, and says by how much", () => {
    const diff = unifiedDiff("", numbered(100).join("\n"), 10).split("\n");
    expect(diff).toHaveLength(11);
    expect(diff.at(-1)).toBe("… 91 more lines");
  });
});
