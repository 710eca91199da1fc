import type UserConfig from "@11ty/eleventy/UserConfig";

/** Stands for a page until it is written. */
class Late {
  readonly render: () => Promise<string>;

  constructor(render: () => Promise<string>) {
    this.render = render;
  }
}

/**
 * Makes Eleventy render JavaScript templates as it writes their pages. By itself it renders every page first, keeps
 * what came of it, and only then writes: at 10,000 records that is a gigabyte. Here its step of rendering gives a
 * promise of the page, and a transform, its last step before it writes a file, keeps the promise.
 *
 * @param extensions of the templates' files
 */
export function renderLate(config: UserConfig, extensions: readonly string[]): void {
  config.addExtension([...extensions], {
    key: "11ty.js",
    compile() {
      const { defaultRenderer } = this;
      return (data) => new Late(() => defaultRenderer(data));
    },
  });
  const bytes = new OneAtATime();
  config.addTransform("late", async function (content) {
    return content instanceof Late ? bytes.of(this.inputPath, await content.render()) : content;
  });
}

/** As long as most pages are; bytes. */
const USUAL = 128 * 1024;

/**
 * The bytes of one page for each template, since Eleventy keeps all that a transform gives it until the last page is
 * written. It writes a page in the same turn in which it gets it, before it asks the same template for the next.
 */
class OneAtATime {
  readonly #byTemplate = new Map<string, Buffer>();

  of(template: string, text: string): Buffer {
    const length = Buffer.byteLength(text);
    const known = this.#byTemplate.get(template);
    const bytes =
      known !== undefined && known.length >= length ? known : Buffer.allocUnsafeSlow(Math.max(length, USUAL));
    this.#byTemplate.set(template, bytes);
    return bytes.subarray(0, bytes.write(text));
  }
}
