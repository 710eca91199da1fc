/** Eleventy 3.1 ships no types: these are the parts this project uses, as its documentation gives them. */
declare module "@11ty/eleventy/UserConfig" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface Compiler {
    /** What Eleventy itself would make of a page. */
    readonly defaultRenderer: (data: object) => Promise<string>;
  }

  export default class UserConfig {
    addExtension(
      extension: string | string[],
      options: {
        key: string;
        /** Gives what is called with a page's data for its content. */
        compile?: (this: Compiler) => (data: Readonly<Record<string, unknown>>) => unknown;
      },
    ): void;
    /** Called with what became of a page so far, last of all before it is written. */
    addTransform(
      name: string,
      transform: (this: { readonly inputPath: string }, content: unknown) => unknown,
    ): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addGlobalData(name: string, value: unknown): void;
    /** A template without a file, at a path below the input folder. */
    addTemplate(path: string, template: object): void;
    addWatchTarget(glob: string): void;
    /** Before each building; before one that watching brought about, with the files that changed; and after one that failed in nothing. */
    on(event: "eleventy.before" | "eleventy.after", handle: () => unknown): void;
    on(event: "eleventy.beforeWatch", handle: (changed: readonly string[]) => unknown): void;
    setChokidarConfig(options: {
      /** How long a file must have had the same size, in milliseconds, and how often it is looked at. */
      readonly awaitWriteFinish: { readonly stabilityThreshold: number; readonly pollInterval: number };
    }): void;
    /** Whether what templates import is looked for, and watched. */
    setWatchJavaScriptDependencies(watch: boolean): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setTemplateFormats(formats: string[]): void;
    setServerOptions(options: {
      /** Whether a page is changed in place instead of being loaded again. */
      domDiff?: boolean;
      middleware?: readonly ((
        request: IncomingMessage,
        response: ServerResponse,
        next: () => void,
      ) => void)[];
    }): void;
  }
}

declare module "@11ty/eleventy" {
  import type UserConfig from "@11ty/eleventy/UserConfig";

  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        configPath?: string;
        quietMode?: boolean;
        source?: "script" | "cli";
        runMode?: "build" | "watch" | "serve";
        config?: (config: UserConfig) => unknown;
      },
    );
    init(options?: { viaConfigReset?: boolean }): Promise<void>;
    /** Writes every page below the output folder. Rejects with the first error, its cause in `originalError`. */
    write(): Promise<unknown>;
    /** Resolves to what a change of a file brings about. */
    watch(): Promise<(path: string) => Promise<void>>;
    /** What watches the files, from watch() on. */
    readonly watcher: {
      on(event: "unlink", handle: (path: string) => void): void;
      close(): Promise<void>;
    };
    serve(port?: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
