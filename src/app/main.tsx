import { createRoot } from "react-dom/client";
import { defined } from "../core/assert.ts";
import { App } from "./app.tsx";
import { createBrowserServices } from "./browser-services.ts";

const root = defined(document.getElementById("root"), "main: index.html has no #root");
createRoot(root).render(<App services={createBrowserServices()} />);
