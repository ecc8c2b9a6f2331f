import type { Shelf } from "../../src/persistence/kept-health.ts";

/** A browser's storage in memory. `full` refuses to write, `closed` refuses everything. */
export class MemoryShelf implements Shelf {
  readonly entries = new Map<string, string>();
  mode: "open" | "full" | "closed" = "open";

  #refuse(writing: boolean): void {
    if (this.mode === "closed" || (writing && this.mode === "full")) {
      throw new DOMException("refused", writing ? "QuotaExceededError" : "SecurityError");
    }
  }
  getItem(key: string): string | null {
    this.#refuse(false);
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#refuse(true);
    this.entries.set(key, value);
  }
  removeItem(key: string): void {
    this.#refuse(false);
    this.entries.delete(key);
  }
}
