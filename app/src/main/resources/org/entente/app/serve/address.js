// The address of a page is the whole of what is asked.

const VIEWS = ['ranking', 'assess', 'system', 'balance', 'compare', 'article'];

/** What an address asks; a view that has no address of its own falls back on what the page shows. */
export function read(location, fallback) {
  const parts = location.pathname.split('/').filter(Boolean);
  if (!VIEWS.includes(parts[0])) return fallback;
  const query = new URLSearchParams(location.search);
  const codes = (part) => (part ? part.split('+').map(decodeURIComponent) : []);
  return {
    view: parts[0],
    members: parts[1] ? codes(parts[1]) : fallback.members,
    other: codes(parts[2]),
    on: query.get('on') || fallback.on,
    with: query.get('with') || '',
    whatIf: query.getAll('what-if'),
  };
}

/** The address of what is asked. */
export function write(asked) {
  const codes = (list) => list.map(encodeURIComponent).join('+');
  let path = asked.view === 'ranking' ? '/ranking' : `/${asked.view}/${codes(asked.members)}`;
  if (asked.view === 'compare' && asked.other.length > 1) path += `/${codes(asked.other)}`;
  const query = [`on=${asked.on}`];
  if (asked.view === 'compare' && asked.with) query.push(`with=${asked.with}`);
  if (asked.view === 'assess' || asked.view === 'compare') {
    asked.whatIf.forEach((change) => query.push(`what-if=${encodeURIComponent(change)}`));
  }
  return `${path}?${query.join('&')}`;
}
