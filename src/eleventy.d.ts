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
        compile?: (this: Compiler) => (data: object) => unknown;
      },
    ): void;
    /** Called with what became of a page so far, last of all before it is written. */
    addTransform(
      name: string,
      transform: (this: { readonly inputPath: string }, content: unknown) => unknown,
    ): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addGlobalData(name: string, value: unknown): void;
    addWatchTarget(glob: string): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setTemplateFormats(formats: string[]): void;
    setServerOptions(options: {
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
    watch(): Promise<void>;
    serve(port?: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
