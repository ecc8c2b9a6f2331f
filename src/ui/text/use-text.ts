import { createContext, useContext } from "react";
import { type Catalogue, en } from "./en.ts";

/** The catalogue of the chosen language; English unless a provider says otherwise. */
export const TextContext = createContext<Catalogue>(en);

/** Every word a component shows comes from here. */
export function useText(): Catalogue {
  return useContext(TextContext);
}
