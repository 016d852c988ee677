import { createReadStream, statSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A server of the files in a folder, and of nothing else. */
export function createSiteServer(folder: URL): Server {
  return createServer((request, response) => {
    const file = fileOf(request.url ?? "/", folder);
    if (file === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end("404");
      return;
    }
    const type = types[extname(file.pathname)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    createReadStream(file).pipe(response);
  });
}

/** The file of a path; `undefined`: none, or one outside the folder. */
function fileOf(path: string, folder: URL): URL | undefined {
  try {
    const { pathname } = new URL(path, "http://localhost");
    const file = new URL(`.${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`, folder);
    // `%2e%2e` and `%2f` would lead out of the folder only when the path is decoded for the file system
    const isInside = file.href.startsWith(folder.href) && !/%2e|%2f|%5c|%00/i.test(pathname);
    return isInside && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
