// Shows the site that `npm run docs` built, on this machine alone: http://localhost:8080
import { createSiteServer } from "./site/server.js";

const port = Number(process.env.PORT ?? 8080);
createSiteServer(new URL("../docs/dist/", import.meta.url)).listen(port, "localhost", () => {
  console.log(`http://localhost:${port}/ (try.html runs the library; Ctrl+C ends)`);
});
