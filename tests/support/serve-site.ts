import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { SECURITY_HEADERS } from "./security-headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};
/** Already compressed inside; Brotli would only cost time. */
const PACKED = new Set([".woff2"]);

/** A running site. */
export interface ServedSite {
  /** Address of its root, with a slash at the end. */
  readonly url: string;
  /** Bytes sent per path, compressed as sent, since the start or the last `forget`. */
  readonly sent: ReadonlyMap<string, number>;
  forget(): void;
  close(): Promise<void>;
}

/** A slow line to everybody at once; the browser's own brake does not reach workers. */
export interface Line {
  readonly megabitsPerSecond: number;
  /** Milliseconds before an answer begins. */
  readonly latencyMs: number;
}

/** Bytes handed over at a time on a slow line. */
const CHUNK = 4096;

/** Sends bodies over one shared line, a chunk of each in turn. */
function slowLine(line: Line): (response: ServerResponse, body: Buffer) => void {
  const waiting: { readonly response: ServerResponse; readonly body: Buffer; sent: number }[] = [];
  const perMs = (line.megabitsPerSecond * 1e6) / 8 / 1000;
  let freeAt = 0;
  let running = false;
  const run = () => {
    const next = waiting.shift();
    running = next !== undefined;
    if (!next) return;
    const to = Math.min(next.body.length, next.sent + CHUNK);
    next.response.write(next.body.subarray(next.sent, to));
    const now = performance.now();
    freeAt = Math.max(now, freeAt) + (to - next.sent) / perMs;
    next.sent = to;
    if (to < next.body.length) waiting.push(next);
    else next.response.end();
    // Several chunks fit into the shortest time that a timer can wait.
    if (freeAt - now < 4) setImmediate(run);
    else setTimeout(run, freeAt - now);
  };
  return (response, body) => {
    setTimeout(() => {
      waiting.push({ response, body, sent: 0 });
      if (!running) run();
    }, line.latencyMs);
  };
}

/**
 * Serves a built site from a folder as a good host would: production headers, everything that
 * gains from it compressed with Brotli (once, at its first request). Port 0 takes any free one.
 */
export async function serveSite(
  folder: string,
  { port = 0, line }: { readonly port?: number; readonly line?: Line } = {},
): Promise<ServedSite> {
  const slowly = line && slowLine(line);
  const sent = new Map<string, number>();
  const packed = new Map<string, Buffer>();
  const bodyOf = (file: string): Buffer => {
    const known = packed.get(file);
    if (known) return known;
    const raw = readFileSync(file);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    const body = PACKED.has(extname(file)) ? raw : brotliCompressSync(raw, quality);
    packed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://site").pathname);
    const file = join(folder, path === "/" ? "index.html" : path);
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = bodyOf(file);
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Content-Length": body.length,
      ...(PACKED.has(extname(file)) ? {} : { "Content-Encoding": "br" }),
    });
    if (slowly) slowly(response, body);
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const used = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://localhost:${used}/`,
    sent,
    forget: () => sent.clear(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
