import { DateTime } from "luxon";

/** How the parts of a date are written in England, as luxon writes them: it takes a hundred times as long each time. */
const words = (format: string, moments: readonly DateTime[]): readonly string[] =>
  moments.map((moment) => moment.setLocale("en-GB").toFormat(format));

const days = [1, 2, 3, 4, 5, 6, 7].map((day) => DateTime.utc(2024, 1, day));
const months = Array.from({ length: 12 }, (_, month) => DateTime.utc(2024, month + 1, 1));

const names = {
  weekday: words("cccc", days),
  shortWeekday: words("ccc", days),
  month: words("MMMM", months),
  shortMonth: words("LLL", months),
};

/** "Tuesday" */
export const weekdayName = ({ weekday }: DateTime): string => names.weekday[weekday - 1] ?? "";

/** "Tue" */
export const shortWeekdayName = ({ weekday }: DateTime): string => names.shortWeekday[weekday - 1] ?? "";

/** "September" */
export const monthName = ({ month }: DateTime): string => names.month[month - 1] ?? "";

/** "Sept" */
export const shortMonthName = ({ month }: DateTime): string => names.shortMonth[month - 1] ?? "";
