/**
 * The URL of a request for a log or a trace: without a user and a password, and without a fragment.
 *
 * @param names the parameters of the query whose values are shown; of others the name is. Without names there is no query.
 */
export function shownAddress(url: string, names?: readonly string[]): string {
  const [, place = "", query] = /^([^?#]*)(?:\?([^#]*))?/s.exec(url) ?? [];
  const origin = place.replace(/(?<=\/\/)[^/]*@/, "");
  if (!query || !names) return origin;
  const pairs = query.split("&").map((pair) => {
    const [[name] = [""]] = new URLSearchParams(pair);
    if (names.includes(name)) return pair;
    // Without a name, all of it is a value.
    return pair.includes("=") ? pair.replace(/=.*/s, "=***") : "***";
  });
  return `${origin}?${pairs.join("&")}`;
}
