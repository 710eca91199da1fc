import { plain, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { type Picture, pictures } from "./picture.ts";

const ENDING = /\.(jpe?g|png|gif|svg|webp|avif|bmp|tiff?|ico|heic|jfif|eps|psd)\b/i;
const CAMERA =
  /^(img|image|dsc|dscn|dscf|dcim|pxl|mvi|gopr|gopro|screen ?shot|scan|photo|pic|picture|whatsapp image|asset|untitled|stock|shutterstock|adobestock|istock)[-_ ]?\(?[-_\d]*\d{2,}[-_\d()]*$/i;

/** Words that name a kind of picture, and nothing of this one. By themselves they are no alternative. */
const KINDS =
  "image|img|picture|pic|photo|photograph|graphic|graphics|chart|graph|diagram|infographic|figure|screenshot|illustration|clipart|thumbnail|bild|foto|fotografie|grafik|abbildung|immagine|imagen|imagem|afbeelding|obraz|obrazek|zdjęcie|delwedd|llun|ffotograff";
const EMPTY =
  "alt|alt text|alt tag|alternative|alternative text|alt text here|text|description|caption|null|undefined|none|n a|na|tbc|tbd|todo|test|blank|spacer|empty|untitled|placeholder|placeholder image|image placeholder|no description|image description|description of image|add alt text|enter alt text|insert alt text|lorem ipsum|nbsp|asdf|foo|bar|xxx|decorative|decoration|decorative image|click|click here|click me|press|press here|here|link|image link|button|image button|hero|hero image|banner image|header image|main image|featured image|feature image|cover image|background|background image|image of|picture of|photo of|this image|an image|a picture|a photo|some image|my image|the image|stock photo|stock image|product image|page image|article image|news image|blog image";
/** May be all there is to say of a small picture. */
const THIN =
  "logo|icon|banner|header|avatar|map|arrow|bullet|line|divider|separator|more|read more|dot|star|symbol|drawing|sketch|content|item|product|thing|stuff|go|submit|ok|info|brand|company logo|our logo|site logo|the logo|profile|poster|slide|slider|ad|advert|flyer";

const VAGUE = new RegExp(
  `^(an? |the |our )?(${KINDS}|${EMPTY})( ?\\d{1,3})?( (here|goes here|alt|text))?$`,
  "u",
);
const MAYBE_VAGUE = new RegExp(`^((${THIN})( ?\\d{1,3})?|\\d{1,4}|[a-z])$`);

const KIND_OF =
  /^(this (is )?|here is )?(an? |the )?((small|large|big|decorative|stock|colou?r|black and white|profile|hero|banner|header|product|featured|close up|generic|static|animated) ){0,2}(image|picture|photo|photograph|graphic|graphics|pic|img|icon|gif)( (file|here))? (of|showing|shows|depicting|depicts|that shows|containing|featuring|illustrating|representing|with)\b/;
const KIND_AFTER =
  /\w.* (image|picture|photo|photograph|graphic|graphics|pic|img|icon|logo image|logo graphic|gif)$/;
const KIND_OF_ELSEWHERE =
  /^(ein |das )?(bild|foto|grafik) (von|vom|mit|der|des|einer|eines)\b|^(une |la )?(image|photo|photographie) (de|du|des|d)\b|^(una |la )?(imagen|foto|fotografía) (de|del)\b|^(un |una |l )?(immagine|foto) (di|del|della|dello|dei)\b|^(een )?(afbeelding|foto) van\b|^(zdjęcie|obraz|obrazek)\b .|^(llun|delwedd) o\b|^(uma )?(imagem|foto) (de|do|da)\b/u;

/** More than this is longer than anyone listens to; a long alternative of a chart may reach the first. */
const LONG = 150;
const TOO_LONG = 200;

/**
 * WCAG 2.2, 1.1.1 Non-text Content. Looks at the words of each alternative alone: whether they are the name of
 * a file, a word that says nothing, or begin by saying that it is a picture; and how long they are.
 */
export const altWords: ReadingProbe = {
  name: "alt-words",
  barriers: ["alt-file-name", "alt-vague", "alt-image-of", "alt-too-long"],
  settings: ["desktop"],
  *read() {
    for (const picture of pictures()) {
      if (!picture.name) continue;
      const seen = ofFile(picture) ?? vague(picture) ?? kindOf(picture);
      if (seen) yield { ...seen, element: picture.element };
      const { length } = picture.name;
      if (length <= LONG) continue;
      yield {
        barrier: "alt-too-long",
        level: length > TOO_LONG ? "warning" : "notice",
        element: picture.element,
        message: `It is ${length} characters long: ${quote(picture.name)}. Could some of it stand in the text?`,
      };
    }
  },
};

type Words = Omit<Seen, "element">;

function ofFile({ name, file }: Picture): Words | undefined {
  const words = name.split(" ").length;
  const message = `It is ${quote(name)}.`;
  if (/^(https?:|data:|blob:|file:|www\.|\.{0,2}\/)\S+$/.test(name))
    return { barrier: "alt-file-name", level: "error", message };
  if (ENDING.test(name)) {
    const whole = words <= 2 || plain(name.replace(ENDING, "")) === file;
    const question = " Is the name of a file what the picture tells?";
    return {
      barrier: "alt-file-name",
      level: whole ? "error" : "warning",
      message: whole ? message : message + question,
    };
  }
  const isCoded = /[-_]/.test(name) || /\d{3}/.test(name) || /\p{Ll}\p{Lu}/u.test(name);
  if (CAMERA.test(name)) return { barrier: "alt-file-name", level: "error", message };
  if (words > 1) return;
  if (
    /_/.test(name) ||
    (isCoded &&
      file !== "" &&
      plain(name.replace(/([\p{Ll}])(\p{Lu})/gu, "$1 $2")) === file &&
      file.includes(" "))
  )
    return { barrier: "alt-file-name", level: "error", message };
  // "Mother-in-law" is a word, "header-final-v2" and "a3f9c2d81b" are not.
  if (/^[\w]+([-.]\w+){2,}$/.test(name) && /\d|final|copy|small|large|thumb|min|new|crop/i.test(name))
    return { barrier: "alt-file-name", level: "error", message };
  if (/^(?=.*\d)(?=.*[a-f])[0-9a-f-]{10,}$/i.test(name))
    return { barrier: "alt-file-name", level: "error", message };
  return;
}

function vague({ name, file, element }: Picture): Words | undefined {
  const words = plain(name);
  if (words === "" && /^[\p{P}\p{Z}_`^~|+=<>]+$/u.test(name))
    return { barrier: "alt-vague", level: "error", message: `It is ${quote(name)}.` };
  // A figure's number is vague, a chart named "Figure 2" in its caption less so.
  if (VAGUE.test(words) && !/^(figure|abbildung) ?\d/.test(words))
    return { barrier: "alt-vague", level: "error", message: `It is ${quote(name)}.` };
  if (element.matches("input[type=image]") && /^(submit|go|ok)$/.test(words)) return;
  // "50%" and "£5" are what such a picture shows.
  if (/^\p{S}?\d+(?![\p{L}])[\p{S}\p{P}]$|^\p{S}\d/u.test(name)) return;
  if (MAYBE_VAGUE.test(words) || /^(figure|abbildung) ?\d*$/.test(words) || words === "")
    return {
      barrier: "alt-vague",
      level: "warning",
      message: `It is ${quote(name)}. Does that tell as much as the picture does?`,
    };
  return mismatch(words, file);
}

const BRANDS = [
  "w3c",
  "bbc",
  "twitter",
  "facebook",
  "instagram",
  "youtube",
  "linkedin",
  "google",
  "microsoft",
  "apple",
  "amazon",
  "whatsapp",
  "tiktok",
  "nhs",
  "govuk",
  "github",
  "pinterest",
  "visa",
  "mastercard",
  "paypal",
  "netflix",
  "spotify",
];

/** A picture whose file is named after one thing and whose alternative names another of its kind. */
function mismatch(words: string, file: string): Words | undefined {
  const inName = words.split(" ");
  const inFile = file.split(" ");
  const stated = BRANDS.filter((brand) => inName.includes(brand));
  const named = BRANDS.filter((brand) => inFile.includes(brand));
  const subjects = inFile.filter(
    (word) =>
      word.length > 2 &&
      !/^(logo|icon|img|image|svg|\d+|small|large|white|black|dark|light|new|main|site|header|footer|brand|company|web|colou?r|horizontal|vertical|full)$/.test(
        word,
      ),
  );
  const otherBrand = stated.length > 0 && named.length > 0 && !named.some((brand) => inName.includes(brand));
  const joined = inName.join("");
  const isLogo = inFile.includes("logo") && inName.includes("logo") && subjects.length > 0;
  const otherLogo =
    isLogo && !subjects.some((word) => joined.includes(word) || initials(inName).includes(word));
  if (!otherBrand && !otherLogo) return;
  return {
    barrier: "alt-vague",
    level: "warning",
    message: `It is ${quote(words)}, and the file is called ${quote(file)}. Is that what the picture shows?`,
  };
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0] ?? "").join("");
}

function kindOf({ name }: Picture): Words | undefined {
  const words = plain(name);
  const begins =
    KIND_OF.exec(words)?.[0] ?? KIND_OF_ELSEWHERE.exec(words)?.[0] ?? KIND_AFTER.exec(words)?.[1];
  if (!begins) return;
  return {
    barrier: "alt-image-of",
    level: "warning",
    message: `It is ${quote(name)}. Does it matter here what kind of picture it is?`,
  };
}
