/** Something that comes later: at once once it has come, and asked for again after a failure. */
export interface Late<T> {
  /** The value once it has come. */
  readonly value: T | undefined;
  /** Asks for it; asking while it is on its way shares the way. */
  load(): Promise<T>;
}

/** A value fetched at the first question and kept; a failure is forgotten, so that one can try again. */
export function createLate<T>(fetch: () => Promise<T>): Late<T> {
  let value: T | undefined;
  let way: Promise<T> | null = null;
  return {
    get value() {
      return value;
    },
    load() {
      way ??= fetch().then(
        (come) => {
          value = come;
          return come;
        },
        (error: unknown) => {
          way = null;
          throw error;
        },
      );
      return way;
    },
  };
}
