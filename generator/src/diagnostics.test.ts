import { describe, expect, test } from "vitest";
import { type Diagnostic, failure, GenerateError, renderDiagnostic } from "./diagnostics.ts";

describe("a diagnostic as text", () => {
  const bare: Diagnostic = { severity: "error", code: "ref/missing", message: 'There is no "Bok".' };
  test.each<{ name: string; given: Diagnostic; want: string }>([
    { name: "alone", given: bare, want: 'error  ref/missing  There is no "Bok".' },
    {
      name: "with a place",
      given: { ...bare, place: { file: "a.yaml", pointer: "/paths" } },
      want: 'a.yaml  error  ref/missing  There is no "Bok".  (/paths)',
    },
    {
      name: "with a position and a remedy",
      given: {
        ...bare,
        remedy: 'Did you mean "Book"?',
        place: { file: "a.yaml", pointer: "/paths" },
        position: { path: "spec/a.yaml", line: 12, column: 7 },
      },
      want: 'spec/a.yaml:12:7  error  ref/missing  There is no "Bok".  (/paths)\n    Did you mean "Book"?',
    },
    {
      name: "with characters that a terminal would obey",
      given: { ...bare, message: "a\u001B[31m\nb\u2028", place: { file: "a\rb", pointer: "/\u0007" } },
      want: "a\\u000db  error  ref/missing  a\\u001b[31m\\u000ab\\u2028  (/\\u0007)",
    },
  ])("$name", ({ given, want }) => {
    expect(renderDiagnostic(given)).toBe(want);
  });

  test("is painted part by part", () => {
    expect(renderDiagnostic(bare, (part, text) => `<${part}>${text}`)).toBe(
      '<error>error  ref/missing  There is no "Bok".',
    );
  });
});

test("an error says what its errors say, and keeps the warnings", () => {
  const error = new GenerateError([
    { severity: "warning", code: "a/b", message: "Odd." },
    { severity: "error", code: "c/d", message: "Wrong." },
  ]);
  expect(error.message).toBe("error  c/d  Wrong.");
  expect(error.diagnostics).toHaveLength(2);
  const cause = new Error("why");
  expect(failure({ code: "e/f", message: "Broken." }, { cause })).toMatchObject({
    code: "ERR_TRAMONTANE_GENERATE",
    cause,
  });
});
