import type UserConfig from "@11ty/eleventy/UserConfig";

/** Stands for a page until it is written. */
class Late {
  readonly css: string;
  readonly render: () => Promise<string>;

  constructor(css: string, render: () => Promise<string>) {
    this.css = css;
    this.render = render;
  }
}

/**
 * Makes Eleventy render JavaScript templates as it writes their pages. By itself it renders every page first, keeps
 * what came of it, and only then writes: at 10,000 records that is a gigabyte. Here its step of rendering gives a
 * promise of the page, and a transform, its last step before it writes a file, keeps the promise.
 *
 * In the place of STYLES a page gets its data's `wholeCss`: nine tenths of it, copied as bytes instead of written as text,
 * which is a sixth of the time of a build of 10,000 records.
 *
 * @param extensions of the templates' files
 */
export function renderLate(config: UserConfig, extensions: readonly string[]): void {
  config.addExtension([...extensions], {
    key: "11ty.js",
    compile() {
      const { defaultRenderer } = this;
      return (data) => new Late(String(data["wholeCss"]), () => defaultRenderer(data));
    },
  });
  const bytes = new OneAtATime();
  config.addTransform("late", async function (content) {
    return content instanceof Late ? bytes.of(this.inputPath, await content.render(), content.css) : content;
  });
}

/** Stands in a page for the style sheet until the page is written. No record may hold such characters. */
export const STYLES = "\0styles\0";

/**
 * The bytes of one page for each template, since Eleventy keeps all that a transform gives it until the last page is
 * written. It writes a page in the same turn in which it gets it, before it asks the same template for the next.
 */
class OneAtATime {
  readonly #byTemplate = new Map<string, Buffer>();

  #css = { text: "", bytes: Buffer.alloc(0) };

  of(template: string, text: string, css: string): Buffer {
    if (css !== this.#css.text) this.#css = { text: css, bytes: Buffer.from(css) };
    const styles = this.#css.bytes;
    const place = text.indexOf(STYLES);
    const [before, after] = place === -1 ? [text] : [text.slice(0, place), text.slice(place + STYLES.length)];
    const bytes = this.#room(template, text.length * 3 + styles.length);
    let length = bytes.write(before);
    if (after !== undefined) {
      length += styles.copy(bytes, length);
      length += bytes.write(after, length);
    }
    return bytes.subarray(0, length);
  }

  /** @param length bytes, at most three for each of a text's units */
  #room(template: string, length: number): Buffer {
    const known = this.#byTemplate.get(template);
    if (known !== undefined && known.length >= length) return known;
    const bytes = Buffer.allocUnsafeSlow(length);
    this.#byTemplate.set(template, bytes);
    return bytes;
  }
}
