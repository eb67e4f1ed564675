/**
 * Whether a path of an output file stays in its folder by its form: relative, `/` between its parts, no part empty,
 * `.` or `..`, nothing that some file system gives a meaning of its own.
 */
export function relativeInside(path: string): boolean {
  return (
    path !== "" &&
    path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/[\\:*?"<>|\p{Cc}]/u.test(part))
  );
}
