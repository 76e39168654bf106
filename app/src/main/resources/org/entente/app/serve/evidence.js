// Every number opens what it rests on: the records behind its row, or behind the paragraph that explains it.

const dialog = document.getElementById('x-dialog');
const title = document.getElementById('x-dialog-title');
const body = document.getElementById('x-dialog-body');

dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
document.getElementById('x-dialog-close').addEventListener('click', () => dialog.close());

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function recordsOf(refs) {
  const ids = new Set(refs.flatMap((list) => [...list.querySelectorAll('a')]).map((a) => a.getAttribute('href').slice(1)));
  return [...ids].map((id) => document.getElementById(id)).filter(Boolean);
}

function recordList(rows) {
  const list = document.createElement('ol');
  rows.forEach((row) => {
    const item = document.createElement('li');
    const [number, dates, record, source, readers] = row.cells;
    item.value = Number(number.textContent);
    item.append(element('strong', record.firstChild.textContent));
    item.append(element('div', `${dates.textContent}; ${record.querySelector('div')?.textContent ?? ''}`, 'small'));
    item.append(element('div', `Source: ${plain(source, 'div')}. Readers: ${readers.textContent.trim()}.`, 'small'));
    const held = source.querySelector('div');
    if (held) item.append(element('div', `Held against a document: ${plain(held, 'none')}.`, 'small'));
    list.append(item);
  });
  return list;
}

function open(heading, ...parts) {
  title.textContent = heading;
  body.replaceChildren(...parts);
  dialog.showModal();
  title.focus();
}

function headOf(cell) {
  const table = cell.closest('table');
  const heads = table.tHead ? [...table.tHead.rows[0].cells] : [];
  return heads[cell.cellIndex]?.textContent.trim() ?? '';
}

/** The paragraphs on a leg that speak of a column: practice, dreams, or all of them. */
function explained(leg, column) {
  const heading = document.getElementById(`leg-${leg}`);
  const found = [];
  for (let node = heading?.nextElementSibling; node && node.tagName !== 'H3'; node = node.nextElementSibling) {
    found.push(node);
  }
  const word = /^(practice|the year before)/.test(column) ? 'Practice' : /^dreams|^S /.test(column) ? 'Dreams' : null;
  return word ? found.filter((node) => node.querySelector('strong')?.textContent === word) : found;
}

/** The text of a node without these parts of it. */
function plain(node, without) {
  const copy = node.cloneNode(true);
  copy.querySelectorAll(without).forEach((part) => part.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The strains that name a state of a leg; the heading of the leg has the names. */
function strainsOf(leg) {
  const names = document.getElementById(`leg-${leg}`)?.textContent.split(':')[0].split(' and ') ?? [];
  return [...document.querySelectorAll('ol.strains > li')].filter((line) => {
    const text = plain(line, '.refs, ul, div');
    return names.some((name) => text.includes(name));
  });
}

function openNumber(cell) {
  const row = cell.parentElement;
  const about = row.querySelector('th')?.textContent.trim() ?? '';
  const column = headOf(cell);
  const heading = `${about}, ${column}: ${cell.textContent.trim()}`;
  const parts = [];
  const define = row.querySelector('td[title]');
  if (define) parts.push(element('p', `${define.textContent.trim()}: ${define.title}.`));
  let refs = [...row.querySelectorAll('.refs')];
  const strains = column === 'strains' ? strainsOf(about) : [];
  if (strains.length) {
    refs = strains.flatMap((line) => [...line.querySelectorAll('.refs')]);
    const list = document.createElement('ul');
    strains.forEach((line) => list.append(element('li', plain(line, '.refs, ul, div'))));
    parts.push(element('p', 'Strains that name one of the two, or both:'), list);
  } else if (!refs.length) {
    const nodes = explained(about, column);
    nodes.filter((node) => node.tagName === 'P').forEach((node) => {
      parts.push(element('p', plain(node, '.refs')));
    });
    refs = nodes.flatMap((node) => [...node.querySelectorAll('.refs')]);
  }
  if (!refs.length && !define) {
    const before = [...cell.closest('section').querySelectorAll('.refs')].filter((list) => list.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING);
    refs = before.slice(-2);
  }
  const rows = recordsOf(refs);
  if (rows.length) {
    parts.push(element('p', rows.length === 1 ? 'It rests on this record:' : `It rests on these ${rows.length} records:`), recordList(rows));
  } else if (document.querySelector('.x-sides')) {
    parts.push(document.querySelector('.x-sides').cloneNode(true));
  } else if (/^[A-Z]{3}-[A-Z]{3}$/.test(about)) {
    const link = element('a', `The assessment of ${about} shows the records behind it`);
    link.href = `/assess/${about.replace('-', '+')}?on=${document.getElementById('x-date').value}`;
    parts.push(link);
  } else if (!parts.length) {
    parts.push(element('p', 'Computed from the inputs at the foot of the page; the sections of the same name hold the records.'));
  }
  const inputs = [...document.querySelectorAll('#inputs ~ ul.small li')];
  if (define && inputs.length) {
    parts.push(element('p', 'Computed from the reference pack on board, which was made from:'));
    const list = document.createElement('ul');
    inputs.forEach((li) => list.append(element('li', li.textContent, 'small')));
    parts.push(list);
  }
  open(heading, ...parts);
}

/** What a sentence of the summary rests on, by its first word: records, or lines of the page. */
function behind(word) {
  const legs = [...document.querySelectorAll('h3[id^="leg-"]')].map((heading) => heading.id.slice(4));
  const refsOf = (nodes) => nodes.flatMap((node) => [...node.querySelectorAll('.refs')]);
  const lines = (selector) => [...document.querySelectorAll(selector)];
  switch (word) {
    case 'Bed':
      return { refs: refsOf(legs.flatMap((leg) => explained(leg, '')).filter((node) => node.tagName === 'UL' && /since/.test(node.textContent))) };
    case 'Practice':
      return { refs: refsOf(legs.flatMap((leg) => explained(leg, 'practice'))) };
    case 'Dreams':
      return { refs: refsOf(legs.flatMap((leg) => explained(leg, 'dreams'))) };
    case 'Strains':
      return { refs: refsOf(lines('ol.strains > li')) };
    case 'Not known':
      return { refs: [], lines: lines('ul.gap > li') };
    default:
      return { refs: [], lines: lines('#inputs ~ ul.small li') };
  }
}

function offerSummary(view) {
  view.querySelectorAll('section[aria-labelledby="short"] > p:not(.small)').forEach((sentence) => {
    const word = sentence.textContent.split(':')[0].split(/[,(]/)[0].trim();
    const found = behind(word);
    const rows = recordsOf(found.refs);
    if (!rows.length && !found.lines?.length) return;
    const button = element('button', 'evidence', 'x-number x-why');
    button.type = 'button';
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-label', `Evidence: ${word}`);
    const words = sentence.textContent;
    button.addEventListener('click', () => {
      const list = document.createElement('ul');
      (found.lines ?? []).forEach((line) => list.append(element('li', line.textContent)));
      open(word, element('p', words), rows.length ? recordList(rows) : list);
    });
    sentence.append(' ', button);
  });
}

/** Makes the references and the numbers of a view open their evidence. */
export function offerEvidence(view) {
  offerSummary(view);
  view.querySelectorAll('.refs').forEach((refs) => {
    refs.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      const row = link && document.getElementById(link.getAttribute('href').slice(1));
      // A link to a section and not to a record moves to its place.
      if (!row?.cells || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open('Record behind this line', recordList([row]));
    });
  });
  view.querySelectorAll('td.num').forEach((cell) => {
    if (!/\d/.test(cell.textContent) || cell.closest('[aria-label="Records"], [aria-label="Rows"], [aria-label="Pairs"]')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'x-number';
    // References are links of their own, beside the button.
    button.append(...[...cell.childNodes].filter((node) => !node.classList?.contains('refs')));
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', () => openNumber(cell));
    cell.prepend(button);
  });
}
