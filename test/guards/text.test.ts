import { expect, test } from "vitest";
import { read, trackedFiles } from "./support.js";

// written in parts, so that this file passes too
const hosts = ["npmjs.org", "yarnpkg.com"].map((domain) => `registry.${domain}`);
const folders = ["work", "root", "home", "Users"].join("|");
const forbidden = new RegExp(
  `${hosts.join("|").replaceAll(".", "\\.")}|(?<![\\w.:/~-])/(?:${folders})/\\w`,
  "g",
);

test("no tracked file names a package registry or a path of somebody's machine", () => {
  const files = trackedFiles();
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    (read(file).match(forbidden) ?? []).map((match) => `${file}: ${match}`),
  );
  expect(found).toEqual([]);
});
