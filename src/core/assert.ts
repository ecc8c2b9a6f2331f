/** A broken promise inside our own code; never caused by a person's input. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** Throws `InvariantError` unless the condition holds. The message says module, value and remedy. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** Marks the end of a switch over a union: compiles only if every kind is handled. */
export function assertNever(value: never, where: string): never {
  throw new InvariantError(`${where}: unhandled case ${JSON.stringify(value)}`);
}

/** `value`, which must be there; for index access whose bounds the caller has checked. */
export function defined<T>(value: T | undefined | null, message: string): T {
  if (value === undefined || value === null) throw new InvariantError(message);
  return value;
}
