/** A text by plural category of `count` (CLDR); English and German have these two. */
export interface Plural {
  one: string;
  other: string;
}

/** A text of the catalogue. Params are written {name}. */
export type Entry = string | Plural;

/** The shape a translation of `T` must have: the same keys, plural where the original is. */
export type Translated<T extends Readonly<Record<string, Entry>>> = {
  readonly [K in keyof T]: T[K] extends string ? string : Plural;
};
