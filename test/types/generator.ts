/** How a program calls the generator; checked only in the projects that have files. */
import { generate } from "tramontane";

export async function regenerate(): Promise<void> {
  await generate({ input: "openapi.yaml", output: "src/generated" });
  // @ts-expect-error -- a client is generated from something
  await generate({ output: "src/generated" });
}
