export * from "./blob.ts";
export * from "./blob-field.ts";
export * from "./implicit-field.ts";
export * from "./shells.ts";
export * from "./surface-nets.ts";
