/** The fixtures' county with every field that there is filled in, in every shape that its record can have. */
import { kindNames } from "../../src/model/kind-names.ts";
import type { Records } from "../../src/model/records.ts";
import { hashOfOwnRows } from "../../src/model/storage-proof.ts";
import { type Files, withTimes } from "../fixtures/site.ts";

type Fields = Record<string, unknown>;

const bookings = [
  { kind: "drop-in" },
  { kind: "required", url: "https://book.example/place" },
  { kind: "not needed" },
  { kind: "not published" },
];

const plans = [
  { kind: "cancelled", since: "2024-09-25", instead: "Come to another event." },
  { kind: "postponed", since: "2024-09-25", instead: "Wait for a new date." },
  {
    kind: "moved-online",
    since: "2024-09-25",
    instead: "Join by video.",
    url: "https://meet.example/moved",
  },
];

const durations = [
  { kind: "browser session" },
  { kind: "session" },
  { kind: "fixed", period: "P30D" },
  { kind: "visitor chooses", period: "P1Y" },
  { kind: "set elsewhere", words: "As the service decides." },
  { kind: "not published" },
];

const why = "It does what the visitor asked.";
const howToObject = "Choose it in the page.";
const exceptions = [
  { kind: "none", howToObject },
  { kind: "communication", why },
  { kind: "strictly necessary", why },
  { kind: "statistical purposes", why, howToObject },
  { kind: "emergency assistance", why },
];

const corrections = [{ date: "2024-09-26", time: "10:00", what: "It begins at 10am, not at 9am." }];
const review = { last: "2024-09-20", next: "2030-01-01" };

/** What came of an event that is over by the clock of the fixtures. */
const cameOf = {
  outcome: "People said what they thought.",
  recording: "https://video.example/recording",
  transcript: "https://www.northshire.example/transcript",
  listening: "2024",
};

/** The night the clocks go back, when a time from 1am to 2am comes twice. */
const twice = {
  start: "01:15",
  startIs: "before the clocks go back",
  end: "01:45",
  endIs: "after the clocks go back",
};

/** Adds to the fixtures, in place, whatever no record of theirs has. */
export function fillEveryField(files: Files): void {
  addEvents(files);
  addSummits(files);
  addStorage(files);
  proveStorage(files);
  fillRest(files);
  // Texts everywhere need this short form: another one is to be attacked, which is the one that stands first.
  const { "terms/send": term } = files;
  delete files["terms/send"];
  files["terms/send"] = term;
  for (const [name, value] of Object.entries(files)) {
    const kind = kindNames.find((each) => name.startsWith(`${each}/`));
    files[name] = {
      $schema: `../../schemas/${kind}.schema.json`,
      ...(value as Fields),
    };
  }
}

function addEvents(files: Files): void {
  const all = {
    "roadshow-oldbridge": "roadshow",
    "webinar-schools": "webinar",
    "poster-competition": "entry",
  };
  for (const [model, name] of Object.entries(all)) {
    const { wayIn: _, change: __, ...fields } = files[`events/${model}`] as Fields;
    const isOnline = name === "webinar";
    files[`events/${name}-over`] = {
      ...fields,
      uid: `${name}-over@send.northshire.example`,
      title: `${name} that is over`,
      sequence: 0,
      revised: undefined,
      corrections,
      ...cameOf,
      ...(name === "entry"
        ? { closes: { date: "2024-09-20", time: "17:00" } }
        : { date: "2024-09-20", weekday: "Friday" }),
      ...(isOnline ? { wayIn: "not published" } : {}),
    };
    for (const [index, booking] of bookings.entries()) {
      const plan = name === "entry" && plans[index]?.kind === "moved-online" ? undefined : plans[index];
      const id = `${name}-${index}`;
      files[`events/${id}`] = {
        ...fields,
        uid: `${id}@send.northshire.example`,
        title: `${name} number ${index}`,
        sequence: 1,
        revised: "2024-09-25T12:00:00+01:00",
        booking,
        themes: ["early-help"],
        gaps: ["The council did not publish more."],
        ...(plan === undefined ? {} : { change: plan }),
        ...(isOnline && index !== 1 && plan?.kind !== "moved-online" ? { wayIn: "not published" } : {}),
        ...(isOnline ? { access: { ...(fields["access"] as Fields), adjustments: "send-team" } } : {}),
        ...(isOnline && index === 0 ? { weekday: "Tuesday" } : {}),
        ...(name !== "entry" && index === 3 ? atNight(id) : {}),
        ...(name === "entry" && index === 3
          ? { closes: { date: "2024-10-27", time: "01:30", timeIs: "after the clocks go back" } }
          : {}),
      };
    }
  }
}

const atNight = (id: string) => ({
  ...twice,
  date: "2024-10-27",
  weekday: "Sunday",
  ...(id.startsWith("roadshow") ? { endDate: "2024-10-27" } : {}),
});

function addSummits(files: Files): void {
  const model = files["summits/2023"] as Fields & { livestream: Fields };
  for (const [index, booking] of bookings.entries()) {
    const id = `summit-${index}`;
    const { joining: _, ...livestream } = model.livestream;
    const plan = plans[index];
    files[`summits/${id}`] = {
      ...model,
      title: `Summit number ${index}`,
      livestream: {
        ...livestream,
        id: `${id}-livestream`,
        uid: `${id}-livestream@send.northshire.example`,
        ...(index === 0 ? { ...twice, date: "2024-10-27", endDate: "2024-10-27" } : { date: "2024-11-20" }),
        sequence: 1,
        revised: "2024-09-25T12:00:00+01:00",
        booking,
        access: { bsl: "yes", captions: "no", adjustments: "send-team" },
        ...(index === 1 || plan?.kind === "moved-online" ? {} : { wayIn: "not published" }),
        ...(plan === undefined ? {} : { change: plan }),
      },
    };
  }
}

function addStorage(files: Files): void {
  for (const [index, exception] of exceptions.entries()) {
    files[`storage/own-${index}`] = {
      ...(files["storage/text-size"] as Fields),
      order: index + 2,
      name: `own-${index}`,
      // Of what the site itself stores it knows how long.
      ...(index < 2 ? { mechanism: "cookie", duration: durations[index + 1] } : {}),
      exception,
    };
  }
  for (const model of ["session", "video-service", "google-calendar"]) {
    for (const [index, duration] of durations.entries()) {
      files[`storage/${model}-${index}`] = {
        ...(files[`storage/${model}`] as Fields),
        order: index + 3,
        duration,
        note: "Only sometimes.",
        ...(model === "google-calendar" ? {} : { purposeKind: "analytics" }),
        ...(model === "session"
          ? { name: `${model}-${index}` }
          : { service: `${model} ${index}`, cookies: [`views-${index}`] }),
      };
    }
  }
}

/** The proof is of the rows as they are here. */
function proveStorage(files: Files): void {
  const rows = Object.entries(files)
    .filter(([name]) => name.startsWith("storage/"))
    .map(([name, record]) => [name, { id: name.replace("storage/", ""), record }]);
  const storage = new Map(rows as Iterable<[string, never]>) as Records["storage"];
  const list = files["storage-lists/this-site"] as { proof: Fields };
  Object.assign(list.proof, { rows: hashOfOwnRows({ storage }) });
}

function fillRest(files: Files): void {
  const set = (name: string, more: Fields) => Object.assign(files[name] as Fields, more);
  withTimes(files);
  set("news/roadshows-announced", { corrections });
  for (const name of ["listening/2024", "strategies/2021-2024", "summits/2023", "themes/early-help"])
    set(name, { corrections, review });
  set("storage-lists/this-site", { review });
  set("contacts/send-team", { nextReview: "2030-01-01" });
  const settings = files["settings/site"] as { accessibility: Fields };
  Object.assign(settings.accessibility, { nextReview: "2030-01-01" });
  set("settings/site", { privacyNextReview: "2030-01-01", hub: "https://hub.example/" });
  set("strategies/2021-2024", { themesNote: "The themes are in no order." });
  const strategy = files["strategies/2021-2024"] as { actions: { figure: Fields }[] };
  Object.assign(strategy.actions[0]?.figure ?? {}, { qualifier: "about", note: "By 2024." });
  const listening = files["listening/2024"] as { figures: Fields[]; open: Fields };
  Object.assign(listening.open, { link: "https://www.northshire.example/say" });
  Object.assign(listening.figures[0] ?? {}, { note: "In spring." });
}
