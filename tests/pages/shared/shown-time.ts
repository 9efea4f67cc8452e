/** A time as a help desk shows it beside a message: "Today 09:12", "Monday 09:12", "Nov 2 09:12". */
export function shownTime(time: string, lang: string, now = new Date()): string {
  const at = new Date(time);
  const clock = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const days = Math.floor((now.setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 864e5);
  if (days === 0) {
    const today = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(0, 'day');
    return `${today.charAt(0).toUpperCase()}${today.slice(1)} ${clock}`;
  }
  const part: Intl.DateTimeFormatOptions =
    days < 7 ? { weekday: 'long' } : { month: 'short', day: 'numeric' };
  return `${at.toLocaleDateString(lang, part)} ${clock}`;
}
