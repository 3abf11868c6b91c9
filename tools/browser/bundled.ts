import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A browser that can be started: its program, and the environment it needs beside the caller's own. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));

/**
 * The Chromium that travels inside the npm package `@sparticuz/chromium` (x64 Linux), unpacked at
 * first use together with its fonts and the libraries a bare system may lack.
 *
 * Each version is unpacked beside its final place and renamed, so that test processes that start
 * at the same moment never see half a browser.
 *
 * @param cacheFolder where unpacked browsers are kept; one sub-folder per version.
 */
export async function bundledChromium(cacheFolder: string): Promise<BrowserProgram> {
  const folder = join(cacheFolder, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
}

async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) return String(manifest.version);
  throw new Error("@sparticuz/chromium has no version in its package.json");
}

async function unpack(folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const staging = `${folder}.${process.pid}`;
  await mkdir(staging, { recursive: true });
  const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
  // The package unpacks into the folder for temporary files, which it looks up when called.
  const temporaryFolder = process.env["TMPDIR"];
  process.env["TMPDIR"] = staging;
  const unpacked = archives.map((archive) => inflate(join(packageFolder, "bin", archive)));
  if (temporaryFolder === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = temporaryFolder;
  await Promise.all(unpacked);
  await chmod(join(staging, "chromium"), 0o755);
  await writeFile(join(staging, "fonts", "fonts.conf"), fontConfiguration(join(folder, "fonts")));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Only the fonts of the package, wherever it is unpacked: the same page looks the same on every machine. */
function fontConfiguration(fontFolder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fontFolder}</dir>
  <cachedir>${fontFolder}/cache</cachedir>
</fontconfig>
`;
}
