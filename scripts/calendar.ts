/** Whether a day, YYYY-MM-DD, is in the calendar: `Date` reads 31 February as a day in March. */
export function isDay(day: string): boolean {
  const date = new Date(day);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
