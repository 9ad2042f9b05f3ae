// Days as they stand in addresses and on sliders: a year, a month or a day, written as in ISO 8601.

export const DAY = 86_400_000;

/** A point in time as a day. */
export const iso = time => new Date(time).toISOString().slice(0, 10);

/** The first day of a year, a month or a day. */
export function firstDay(date) {
  const [year, month = '01', day = '01'] = String(date).split('-');
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** The last day of a year, a month or a day. */
export function lastDay(date) {
  const [year, month, day] = String(date).split('-');
  return day ? String(date) : iso(Date.UTC(Number(year), Number(month ?? 12), 0));
}

/** The later of two beginnings; one that is not there counts for nothing. */
export const later = (a, b) => (!a || !b ? a || b : firstDay(a) > firstDay(b) ? a : b);
