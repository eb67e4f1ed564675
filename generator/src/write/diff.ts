/** Lines of context around a change. */
const context = 2;

/** Above this many lines on either side, what differs is shown as removed and added as a whole. */
const maxLines = 4000;

/**
 * A unified diff of two texts, hunks only, at most `limit` lines of them; the empty string for equal texts.
 *
 *     @@ -3,5 +3,6 @@
 *      kept
 *     -removed
 *     +added
 */
export function unifiedDiff(before: string, after: string, limit: number = 40): string {
  if (before === after) return "";
  const changes = compare(lines(before), lines(after));
  const output: string[] = [];
  for (const hunk of hunks(changes)) {
    const first = changes[hunk.start];
    const part = changes.slice(hunk.start, hunk.end);
    const old = part.filter((change) => change.kind !== "+").length;
    const fresh = part.filter((change) => change.kind !== "-").length;
    output.push(`@@ -${first?.before ?? 0},${old} +${first?.after ?? 0},${fresh} @@`);
    output.push(...part.map((change) => `${change.kind}${change.text}`));
  }
  if (output.length <= limit) return output.join("\n");
  return [...output.slice(0, limit), `… ${output.length - limit} more lines`].join("\n");
}

interface Change {
  readonly kind: " " | "-" | "+";
  readonly text: string;
  /** Line numbers, from 1, of this line or of the place where it would stand. */
  readonly before: number;
  readonly after: number;
}

function lines(text: string): string[] {
  const all = text.split("\n");
  if (all.at(-1) === "") all.pop();
  return all;
}

/** The lines of both texts in one sequence, by a longest common subsequence of what lies between equal ends. */
function compare(before: readonly string[], after: readonly string[]): Change[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const kinds = [
    ...Array<" ">(head).fill(" "),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...Array<" ">(tail).fill(" "),
  ];
  let i = 0;
  let j = 0;
  return kinds.map((kind) => {
    const change: Change = { kind, text: (kind === "+" ? after[j] : before[i]) ?? "", before: i + 1, after: j + 1 };
    if (kind !== "+") i++;
    if (kind !== "-") j++;
    return change;
  });
}

function middle(before: readonly string[], after: readonly string[]): Change["kind"][] {
  if (before.length * after.length > maxLines * maxLines || before.length === 0 || after.length === 0) {
    return [...Array<"-">(before.length).fill("-"), ...Array<"+">(after.length).fill("+")];
  }
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const kinds: Change["kind"][] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      kinds.push(" ");
      i++;
      j++;
    } else if (i < before.length && (j >= after.length || length(i + 1, j) >= length(i, j + 1))) {
      kinds.push("-");
      i++;
    } else {
      kinds.push("+");
      j++;
    }
  }
  return kinds;
}

/** Runs of changes with their context; runs whose context touches are one. */
function hunks(changes: readonly Change[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const [index, change] of changes.entries()) {
    if (change.kind === " ") continue;
    const start = Math.max(0, index - context);
    const end = Math.min(changes.length, index + context + 1);
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
