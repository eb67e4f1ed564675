/**
 * The name that hostile text tries to bring into code. No identifier of the output may hold it: what the generator makes
 * of words never keeps `$` or two underscores, so that only text that came through unescaped can.
 */
export const canary = "$$canary__7q";

/** A tag that hostile text tries to bring into a doc comment. */
export const canaryTag = "@canarytag";

/** Code that says, wherever it runs, that it ran. */
export const canaryCode: string = `globalThis.${canary}=1`;
