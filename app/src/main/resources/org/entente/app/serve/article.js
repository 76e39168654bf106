// An article is sent to this machine's own server, and to no other; what comes back is its text with events and claims marked.

import { save, fileName } from './download.js';

/** Makes the place for articles of a view work. */
export function offerArticles(view, asked, work) {
  const drop = view.querySelector('#x-drop');
  if (!drop) return;
  const file = view.querySelector('#x-file');
  const published = view.querySelector('#x-published');
  const place = view.querySelector('#x-reading');

  const send = (given) => {
    if (!given) return;
    const about = `name=${encodeURIComponent(given.name.slice(0, 200))}${published.value ? `&published=${published.value}` : ''}`;
    const post = (path, signal) => fetch(path, { method: 'POST', body: given, signal, headers: { 'Content-Type': 'application/octet-stream' } });
    const members = asked().members.map((code) => `&member=${encodeURIComponent(code)}`).join('');
    work(
      (signal) => post(`/fragment/reading?${about}${members}&on=${asked().on}`, signal),
      place,
      'reading the article (the first takes some seconds more, for the language models)',
      () => {
        const offer = (id, path, ending, type) =>
          place.querySelector(id)?.addEventListener('click', async () => {
            const answer = await post(`${path}?${about}`);
            if (answer.ok) save(fileName(given.name, ending), type, await answer.text());
          });
        offer('#x-save-json', '/api/v1/article', 'json', 'application/json');
        offer('#x-save-csv', '/api/v1/article.csv', 'csv', 'text/csv');
        place.querySelector('h2')?.focus();
      },
    );
  };
  file.addEventListener('change', () => send(file.files[0]));
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('x-over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('x-over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('x-over');
    send(event.dataTransfer.files[0]);
  });
}
