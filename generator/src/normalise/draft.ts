/** Something that is still being put together, member by member, before it is given away for good. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
