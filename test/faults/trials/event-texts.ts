import type { ServerEvent } from "@tramontane/runtime";

/** A stream of events, whole, and what it says. */
export interface EventText {
  readonly name: string;
  readonly text: string;
  readonly want: readonly ServerEvent[];
}

const data = (...values: readonly string[]): readonly ServerEvent[] => values.map((value) => ({ data: value }));

/** What the web platform's tests of EventSource look at in their `format-*` files, in texts of our own. */
export const platformTexts: readonly EventText[] = [
  { name: "bom", text: "\ufeffdata:1\n\n\ufeffdata:2\n\ndata:3\n\n", want: data("1", "3") },
  { name: "bom-2", text: "\ufeff\ufeffdata:1\n\ndata:2\n\ndata:3\n\n", want: data("2", "3") },
  {
    name: "comments",
    text: "data:1\r:\0\n:\r\ndata:2\n:" + "x".repeat(60) + "\rdata:3\n:data:fail\r:x\ndata:4\n\n",
    want: data("1\n2\n3\n4"),
  },
  { name: "data-before-final-empty-line", text: "retry:1000\ndata:test1\n\nid:test\ndata:test2", want: data("test1") },
  { name: "field-data", text: "data:\n\ndata\ndata\n\ndata:test\n\n", want: data("", "\n", "test") },
  {
    name: "field-event",
    text: "event:test\ndata:x\n\ndata:x\n\n",
    want: [{ data: "x", event: "test" }, { data: "x" }],
  },
  { name: "field-event-empty", text: "event: \ndata:data\n\n", want: data("data") },
  {
    name: "field-id",
    text: "id:1\ndata:a\n\ndata:b\n\n",
    want: [
      { data: "a", id: "1" },
      { data: "b", id: "1" },
    ],
  },
  {
    name: "field-id-2",
    text: "id:1\ndata:a\n\ndata:b\n\nid:\ndata:c\n\ndata:d\n\n",
    want: [{ data: "a", id: "1" }, { data: "b", id: "1" }, { data: "c" }, { data: "d" }],
  },
  { name: "field-id-3", text: "id:1\n\ndata:a\n\nid\n\ndata:b\n\n", want: [{ data: "a", id: "1" }, { data: "b" }] },
  { name: "field-id-null", text: "id:1\0\ndata:a\n\nid:\0\ndata:b\n\nid:x\0y\ndata:c\n\n", want: data("a", "b", "c") },
  {
    name: "field-parsing",
    text: "data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n",
    want: data("\0\n 2\n1\n3\n\n4"),
  },
  { name: "field-retry", text: "retry:03000\ndata:x\n\n", want: data("x") },
  { name: "field-retry-bogus", text: "retry:3000\nretry:1000x\ndata:x\n\n", want: data("x") },
  { name: "field-retry-empty", text: "retry\ndata:test\n\n", want: data("test") },
  {
    name: "field-unknown",
    text: "data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\n\n",
    want: data("test\n"),
  },
  { name: "leading-space", text: "data:\ttest\rdata: \ndata:test\n\n", want: data("\ttest\n\ntest") },
  { name: "newlines", text: "data:test\r\ndata\ndata:test\r\n\r\n", want: data("test\n\ntest") },
  { name: "null-character", text: "data:\0\n\n\n\n", want: data("\0") },
  { name: "utf-8", text: "data:ok\u2026\n\n", want: data("ok\u2026") },
];

const lineEnds = { LF: "\n", CR: "\r", "CR LF": "\r\n" } as const;

/** More of our own: by line end, by field, by what stands between. */
export const ownTexts: readonly EventText[] = [
  ...Object.entries(lineEnds).flatMap(([name, end]): EventText[] => [
    { name: `${name}: one event`, text: `data:a${end}${end}`, want: data("a") },
    { name: `${name}: two events`, text: `data:a${end}${end}data:b${end}${end}`, want: data("a", "b") },
    { name: `${name}: two lines`, text: `data:a${end}data:b${end}${end}`, want: data("a\nb") },
    {
      name: `${name}: empty lines before and after`,
      text: `${end}${end}data:a${end}${end}${end}${end}`,
      want: data("a"),
    },
    {
      name: `${name}: a name`,
      text: `event:e${end}data:a${end}${end}data:b${end}${end}`,
      want: [{ data: "a", event: "e" }, { data: "b" }],
    },
    { name: `${name}: a name without data`, text: `event:e${end}${end}data:b${end}${end}`, want: data("b") },
    { name: `${name}: an id without data`, text: `id:7${end}${end}data:b${end}${end}`, want: [{ data: "b", id: "7" }] },
    { name: `${name}: comments only`, text: `:a${end}:${end}${end}`, want: [] },
    { name: `${name}: a comment between lines`, text: `data:a${end}: x${end}data:b${end}${end}`, want: data("a\nb") },
    { name: `${name}: no last line end`, text: `data:a${end}${end}data:b${end}`, want: data("a") },
    { name: `${name}: no line end at all`, text: `data:a${end}${end}data:b`, want: data("a") },
    { name: `${name}: a mark at the start`, text: `\ufeffdata:a${end}${end}`, want: data("a") },
    { name: `${name}: a mark alone`, text: `\ufeff${end}data:a${end}${end}`, want: data("a") },
    { name: `${name}: letters of several bytes`, text: `data:é漢😀${end}${end}`, want: data("é漢😀") },
    { name: `${name}: a value with a colon`, text: `data:a: b${end}${end}`, want: data("a: b") },
    { name: `${name}: two spaces`, text: `data:  a${end}${end}`, want: data(" a") },
  ]),
  { name: "LF, then CR LF", text: "data:a\n\r\ndata:b\n\n", want: data("a", "b") },
  { name: "CR, then CR LF", text: "data:a\r\r\ndata:b\n\n", want: data("a", "b") },
  { name: "CR LF, then LF", text: "data:a\r\n\ndata:b\n\n", want: data("a", "b") },
  { name: "CR LF, then CR", text: "data:a\r\n\rdata:b\r\r", want: data("a", "b") },
  {
    name: "a line separator of Unicode is text",
    text: "data:a\u2028b\u2029c\u0085d\n\n",
    want: data("a\u2028b\u2029c\u0085d"),
  },
  { name: "form feeds and tabs are text", text: "data:\f\v\t\n\n", want: data("\f\v\t") },
  { name: "names of fields in capitals", text: "DATA:a\nEvent:b\nID:c\ndata:d\n\n", want: data("d") },
  { name: "a space before the colon", text: "data :a\ndata:b\n\n", want: data("b") },
  { name: "names that objects inherit", text: "__proto__:a\nconstructor:b\ntoString:c\ndata:d\n\n", want: data("d") },
  {
    name: "a name that objects inherit as event",
    text: "event:__proto__\ndata:d\n\n",
    want: [{ data: "d", event: "__proto__" }],
  },
  { name: "the last name counts", text: "event:a\nevent:b\ndata:c\n\n", want: [{ data: "c", event: "b" }] },
  { name: "the last id counts", text: "id:a\nid:b\ndata:c\n\n", want: [{ data: "c", id: "b" }] },
  { name: "an id of spaces", text: "id:  \ndata:c\n\n", want: [{ data: "c", id: " " }] },
  {
    name: "an id after its data",
    text: "data:c\nid:9\n\ndata:d\n\n",
    want: [
      { data: "c", id: "9" },
      { data: "d", id: "9" },
    ],
  },
  { name: "nothing", text: "", want: [] },
  { name: "empty lines", text: "\n\r\r\n\n", want: [] },
];
