import { canary, canaryCode as code, canaryTag } from "./canary.ts";

/** A text that tries to leave the place where it is put, and what it tries. */
export interface Payload {
  readonly name: string;
  readonly text: string;
}

/** What has got through one generator or another, by the place that each is made to leave. */
export const payloads: readonly Payload[] = [
  ...named("comment", [
    `*/ ${code}; /*`,
    `*/\n${code};\n/*`,
    `**/${code};/**`,
    `*\u200B/ ${code}; /*`,
    `*\u0000/ ${code}; /*`,
    `*\\/ ${code}; /*`,
    `*\r/ ${code}; /*`,
    `*&#47; ${code}; /*`,
    `-->\n${code};\n<!--`,
    `/*/ ${code}; /*/`,
  ]),
  ...named("tag", [`text\n${canaryTag} is here`, `${canaryTag}\r\n * ${canaryTag}`]),
  ...named("line", [
    `\n${code};\n//`,
    `\r${code};\r//`,
    `\r\n${code};//`,
    `\u2028${code};\u2028//`,
    `\u2029${code};\u2029//`,
    `x\n/// <reference path="../${canary}" />\n`,
  ]),
  ...named("string", [
    `";${code};"`,
    `';${code};'`,
    `\\";${code};//`,
    `\\';${code};//`,
    `"+(${code})+"`,
    `'+(${code})+'`,
    `x"\\`,
    `"],x:(${code}),y:["`,
    `"/>{${code}}<x y="`,
  ]),
  ...named("template", [
    `\`;${code};\``,
    `\${${code}}`,
    `\\\${${code}}`,
    `\\\`;${code};//`,
    `$\u200B{${code}}\${`,
    `\`+(${code})+\``,
    `{${code}}`,
  ]),
  ...named("pattern", [`/;${code};//`, `\\/;${code};//`, `[/]/;${code};//`]),
  ...named("bracket", [`);${code};(`, `};${code};{`, `];${code};[`, `: never }; ${code}; type X = {`, `<${code}>`]),
  ...named("path", [
    `../../../../${canary}`,
    `..\\..\\..\\${canary}`,
    `/../${canary}`,
    `/tmp/${canary}`,
    `C:\\${canary}`,
    `%2e%2e/${canary}`,
  ]),
  ...named("name", ["__proto__", "constructor", "class", "\u0000", "\uD800", "", "then", "toString"]),
  ...named("fence", [`\n\`\`\`\n<script>${code}</script>\n`]),
];

function named(kind: string, texts: readonly string[]): Payload[] {
  return texts.map((text, index) => ({ name: `${kind} ${index + 1}`, text }));
}
