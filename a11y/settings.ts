/** A way of showing a page: how wide, how large, in which colours. */
export interface Setting {
  /** For a message: "in dark mode". "" for the usual one. */
  readonly words: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly media?: Readonly<Record<string, string>>;
  /** The reader's text size over the usual one. */
  readonly text?: number;
  /** The spacing that WCAG 1.4.12 lets a reader set. */
  readonly spacing?: boolean;
}

/** The usual one comes first. A page zoomed by 200% or 400% is laid out as a window a half or a quarter as wide. */
export const settings = {
  desktop: { words: "", width: 1280, height: 1024 },
  phone: { words: "on a phone", width: 360, height: 740 },
  sideways: { words: "on a phone held sideways", width: 740, height: 360 },
  zoomed: { words: "at 200% zoom", width: 640, height: 512 },
  narrow: { words: "at 400% zoom", width: 320, height: 256 },
  "large-text": { words: "with text enlarged to 200%", width: 1280, height: 1024, text: 2 },
  spaced: { words: "with wide text spacing", width: 1280, height: 1024, spacing: true },
  dark: { words: "in dark mode", width: 1280, height: 1024, media: { "prefers-color-scheme": "dark" } },
  forced: { words: "in forced colours", width: 1280, height: 1024, media: { "forced-colors": "active" } },
  still: {
    words: "with reduced motion",
    width: 1280,
    height: 1024,
    media: { "prefers-reduced-motion": "reduce" },
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

export const settingNames = Object.keys(settings) as SettingName[];
