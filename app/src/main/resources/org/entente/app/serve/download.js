// Saves what is shown: a chart as SVG, a table as CSV. Everything is made in the page.

const STYLES = ['report.css'];

/** Hands text to the browser as a file. */
export function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** A name for a file, from words. */
export function fileName(words, ending) {
  const plain = words.normalize('NFD').replace(/[^\w]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80);
  return `entente-${plain || 'part'}.${ending}`;
}

async function picture(svg) {
  const copy = svg.cloneNode(true);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const box = svg.viewBox.baseVal;
  copy.setAttribute('width', box.width);
  copy.setAttribute('height', box.height);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  const sheets = await Promise.all(STYLES.map(async (name) => (await fetch(`/static/${name}`)).text()));
  // In a file of its own the picture has no paper and no width to fill.
  style.textContent = `${sheets.join('\n')}\nsvg { width: auto; background: var(--paper); }`;
  copy.prepend(style);
  return new XMLSerializer().serializeToString(copy);
}

function csv(table) {
  const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const cell = (node) => {
    const copy = node.cloneNode(true);
    copy.querySelectorAll('.refs').forEach((refs) => refs.remove());
    const text = copy.textContent.replace(/\s+/g, ' ').trim();
    // A spreadsheet would take words that begin so for a formula; numbers stay numbers.
    return quoted(/^[=+@\t]|^-(?![\d.])/.test(text) && !/^\+[\d.]/.test(text) ? `'${text}` : text);
  };
  return [...table.rows].map((row) => [...row.cells].map(cell).join(',')).join('\n') + '\n';
}

function button(label, name, work) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.setAttribute('aria-label', `${label}: ${name}`);
  made.addEventListener('click', work);
  return made;
}

function tools(...buttons) {
  const row = document.createElement('div');
  row.className = 'x-tools';
  row.append(...buttons);
  return row;
}

/** Puts buttons below every chart and table of a view. */
export function offerDownloads(view) {
  view.querySelectorAll('figure').forEach((figure) => {
    const svg = figure.querySelector('svg[role="img"]');
    if (!svg) return;
    const name = svg.querySelector('title')?.textContent ?? 'chart';
    figure.append(
      tools(button('SVG', name, async () => save(fileName(name, 'svg'), 'image/svg+xml', await picture(svg)))),
    );
  });
  view.querySelectorAll('.scroll > table').forEach((table) => {
    const name = table.parentElement.getAttribute('aria-label') ?? 'table';
    table.parentElement.after(
      tools(button('CSV', name, () => save(fileName(name, 'csv'), 'text/csv', csv(table)))),
    );
  });
}
