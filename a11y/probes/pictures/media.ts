import { all, closest, isRendered, parentOf, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

const TRANSCRIPT =
  /\b(transcripts?|transcription|text version|written version|text alternative|read (it|the (words|text|interview|speech|talk|story|episode)) instead|what is said|full text|transkript|textfassung|mitschrift|trascrizione|transcripción|transcrição|uitgeschreven|trawsgrifiad|transkrypcja)\b/iu;
const NO_TRANSCRIPT =
  /\b(no|without( an?)?|coming|sorry|not (yet )?(available|have)|unavailable)\b[^.]{0,30}transcript|transcript[^.]{0,40}\b(coming soon|not (yet )?available|unavailable|on request|to follow)\b/i;
const DESCRIBED =
  /\b(audio[- ]?descri(bed|ption)|described (version|video)|hörfilm|audiodeskription|audiodescription|disgrifiad sain)\b/iu;
const CAPTIONED =
  /\b(captions?|captioned|subtitles?|subtitled|signed version|sign language|closed captions|untertitel\w*|sous-titres?|subtítulos|sottotitoli|isdeitlau)\b/iu;
/** Sound that says what the page says. */
const OF_TEXT =
  /\b(listen to (this|the) (page|article|post|story)|audio version of (this|the) (page|article|text)|read(s)? (this|the) (page|article) aloud|hear this page)\b/i;
const SOUND_FILE = /\.(mp3|wav|ogg|oga|m4a|aac|flac|wma|aiff?|opus)([?#]|$)/i;
const FILM_FILE = /\.(mp4|m4v|mov|wmv|avi|webm|ogv|mpe?g|mkv|flv)([?#]|$)/i;
const PLAYERS =
  /(youtube(-nocookie)?\.com\/(embed|v)\/|youtu\.be\/|player\.vimeo\.com\/|dailymotion\.com\/embed|wistia\.(com|net)|brightcove\.net|kaltura\.com|player\.bbc|loom\.com\/embed)/i;
const SOUND_PLAYERS =
  /(soundcloud\.com\/player|open\.spotify\.com\/embed|embed\.podcasts|anchor\.fm|buzzsprout|audioboom|podbean|acast\.com)/i;

/**
 * WCAG 2.2, 1.2.1 to 1.2.5: what can be heard must be readable, and what can be seen must be said. Looks for
 * captions in the player, and for a transcript or a described version in the words around it.
 */
export const media: ReadingProbe = {
  name: "media",
  barriers: ["video-caption", "video-description", "audio-transcript"],
  settings: ["desktop"],
  *read() {
    for (const element of all("video, audio, iframe[src], embed[src], object[data], a[href]")) {
      const seen = ofMedia(element);
      for (const each of seen) yield { element, ...each };
    }
  },
};

type Words = Omit<Seen, "element">;

function ofMedia(element: Element): Words[] {
  if (element instanceof HTMLVideoElement) return ofVideo(element);
  if (element instanceof HTMLAudioElement) return ofAudio(element);
  const address =
    element.getAttribute("src") ?? element.getAttribute("data") ?? element.getAttribute("href") ?? "";
  if (!isRendered(element)) return [];
  if (element.localName === "a") {
    const film = FILM_FILE.test(address);
    return film || SOUND_FILE.test(address) ? ofSound(element, `This link leads to ${quote(address)}`) : [];
  }
  if (SOUND_PLAYERS.test(address) || SOUND_FILE.test(address)) return ofSound(element, "It plays sound");
  if (!PLAYERS.test(address) && !FILM_FILE.test(address)) return [];
  return [...captionsOfPlayer(element, address), ...description(element, false)];
}

function ofVideo(video: HTMLVideoElement): Words[] {
  if (!isRendered(video) && !video.controls) return [];
  // A film that runs by itself without sound or controls is part of the scenery.
  const silent = video.muted && video.autoplay && !video.controls;
  if (silent || video.hasAttribute("data-silent")) return [];
  const tracks = [...video.querySelectorAll("track")];
  const captions = tracks.filter((track) =>
    /^(captions|subtitles)$/i.test(track.getAttribute("kind") ?? "subtitles"),
  );
  const usable = captions.filter((track) => track.getAttribute("src")?.trim());
  const seen: Words[] = [];
  if (captions.length > 0 && usable.length === 0)
    seen.push({ barrier: "video-caption", level: "error", message: "Its track of captions names no file." });
  else if (usable.length === 0)
    seen.push({
      barrier: "video-caption",
      level: "warning",
      message: `${tracks.length > 0 ? "None of its tracks is of captions" : "It has no track of captions"}. Is every word it says in the picture, or is it without sound?`,
    });
  const described = tracks.some((track) => track.getAttribute("kind")?.toLowerCase() === "descriptions");
  return [...seen, ...description(video, described)];
}

function captionsOfPlayer(element: Element, address: string): Words[] {
  if (/cc_load_policy=1|texttrack=|captions?=(?!0|false)/i.test(address) || CAPTIONED.test(around(element)))
    return [];
  return [
    {
      barrier: "video-caption",
      level: "warning",
      message: `It plays ${quote(address.replace(/^(https?:)?\/\/(www\.)?/, ""))}. Has that film captions, which somebody corrected?`,
    },
  ];
}

function description(element: Element, described: boolean): Words[] {
  const text = around(element);
  if (described || DESCRIBED.test(text) || hasTranscript(text)) return [];
  return [
    {
      barrier: "video-description",
      level: "notice",
      message: "Nothing near it names a described version or a transcript.",
    },
  ];
}

function ofAudio(audio: HTMLAudioElement): Words[] {
  if (!audio.controls && !audio.autoplay && !isRendered(audio)) return [];
  if (!audio.controls && !audio.hasAttribute("src") && !audio.querySelector("source")) return [];
  return ofSound(audio, "It plays sound");
}

function ofSound(element: Element, message: string): Words[] {
  const text = around(element);
  if (hasTranscript(text) || OF_TEXT.test(text)) return [];
  return [
    {
      barrier: "audio-transcript",
      level: "warning",
      message: `${message}, and nothing near it is called a transcript. Can all of it be read?`,
    },
  ];
}

function hasTranscript(text: string): boolean {
  return TRANSCRIPT.test(text) && !NO_TRANSCRIPT.test(text);
}

/** The words of the part of the page that something is in, with what is hidden until it is opened. */
function around(element: Element): string {
  const part =
    closest(parentOf(element) ?? element, "figure, li, article, section, main, [role=main], body") ?? element;
  const wider = part.matches("figure, li") ? (parentOf(part) ?? part) : part;
  const hidden = [...wider.querySelectorAll("details, [aria-label], [id*=transcript]")].map(
    (each) => `${each.getAttribute("aria-label") ?? ""} ${each.textContent ?? ""}`,
  );
  const described = (element.getAttribute("aria-describedby") ?? "")
    .split(/\s+/)
    .map((id) => document.getElementById(id)?.textContent ?? "");
  return [textOf(wider), ...hidden, ...described, element.getAttribute("title") ?? ""].join(" ");
}
