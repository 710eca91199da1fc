import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildContext, context, type Plugin } from "esbuild";
import { isTemplate, ownAddress } from "../compile.mjs";
import { filesIn } from "../folder.ts";

const PAGES = "src/pages";

/** Modules that the server has loaded itself: templates share them with it, and it starts again when they change. */
const SHARED = ["src/model", "src/styles"].map((folder) => resolve(folder) + sep);

interface Template {
  readonly data: unknown;
  readonly render: (data: unknown) => unknown;
}

/** A template as Eleventy has it: the same object, however often what is behind it is loaded anew. */
class Live implements Template {
  #loaded: Template;

  data: unknown;

  constructor(loaded: Template) {
    this.#loaded = loaded;
    this.data = loaded.data;
  }

  render(data: unknown): unknown {
    return this.#loaded.render(data);
  }

  become(loaded: Template): void {
    this.#loaded = loaded;
    this.data = loaded.data;
  }
}

/**
 * The page templates, compiled into one another's company by esbuild, which takes in a changed component in a tenth of the
 * time in which a process starts. Each file's name has the hash of all that is in it: what has not changed is not loaded
 * again.
 */
export class Templates {
  /** By the template's path below `src/pages/`, as if it were JavaScript. */
  readonly live = new Map<string, Live>();

  readonly #loaded = new Map<string, string>();

  readonly #context: BuildContext<{ metafile: true; write: false }>;

  #sources: ReadonlySet<string> = new Set();

  private constructor(compiler: BuildContext<{ metafile: true; write: false }>) {
    this.#context = compiler;
  }

  /** @param folder for what is compiled, emptied first */
  static async in(folder: string): Promise<Templates> {
    rmSync(folder, { recursive: true, force: true });
    const templates = new Templates(
      await context({
        absWorkingDir: process.cwd(),
        entryPoints: filesIn(PAGES)
          .map((file) => `${PAGES}/${file}`)
          .filter(isTemplate),
        outdir: folder,
        outbase: PAGES,
        entryNames: "[dir]/[name]-[hash]",
        chunkNames: "[name]-[hash]",
        bundle: true,
        splitting: true,
        format: "esm",
        platform: "node",
        target: "node20",
        packages: "external",
        write: false,
        metafile: true,
        logLevel: "warning",
        plugins: [shared, ownAddress],
      }),
    );
    await templates.refresh();
    return templates;
  }

  /** Whether templates are made of a file. */
  has(file: string): boolean {
    return this.#sources.has(relative(".", file).split(sep).join("/"));
  }

  /**
   * Compiles again what has changed, and loads it.
   *
   * @throws what esbuild says of a mistake, which it has told in the terminal already; or what a module throws
   */
  async refresh(): Promise<void> {
    const { outputFiles, metafile } = await this.#context.rebuild();
    for (const { path, contents } of outputFiles) {
      if (existsSync(path)) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
    this.#sources = new Set(Object.keys(metafile.inputs));
    for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
      if (entryPoint === undefined || this.#loaded.get(entryPoint) === path) continue;
      const { default: template } = (await import(pathToFileURL(path).href)) as { default: Template };
      const place = relative(PAGES, entryPoint).split(sep).join("/").replace(/tsx?$/, "js");
      const live = this.live.get(place);
      if (live === undefined) this.live.set(place, new Live(template));
      else live.become(template);
      this.#loaded.set(entryPoint, path);
    }
  }
}

const shared: Plugin = {
  name: "shared",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const module = join(resolveDir, path);
      return SHARED.some((folder) => module.startsWith(folder))
        ? { path: pathToFileURL(module).href, external: true }
        : undefined;
    });
  },
};
