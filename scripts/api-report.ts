// The public interface of every entry as a text in test/api: `npm run api` writes it, `npm run check:api` compares.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { entries } from "./entries.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const writes = process.argv.includes("--write");
let changed = 0;

mkdirSync(`${root}test/api`, { recursive: true });

for (const { name, specifier } of entries) {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: `${root}dist/${name}.d.ts`,
      compiler: { tsconfigFilePath: `${root}src/tsconfig.json`, skipLibCheck: true },
      apiReport: {
        enabled: true,
        reportFileName: `${name.replaceAll("/", "-")}.api.md`,
        reportFolder: `${root}test/api`,
        reportTempFolder: `${root}.tmp/api-report`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: writes,
    messageCallback: (message) => {
      // the report says what changed; the tool says much more
      if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
    },
  });
  if (apiReportChanged) changed += 1;
  if (apiReportChanged) console.log(`${writes ? "written" : "✗ changed"}: ${specifier}`);
}

if (changed > 0 && !writes) {
  console.log(
    "The public interface differs from test/api: run npm run api, and say in a changeset what changes.",
  );
  process.exitCode = 1;
} else console.log(`${entries.length} entries, ${changed} changed`);
