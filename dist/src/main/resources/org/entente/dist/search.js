// Finds the sections that contain every word. The index is part of the site; nothing is requested from elsewhere.
(function () {
  const field = document.getElementById('search');
  const found = document.getElementById('found');
  field.addEventListener('input', function () {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    found.replaceChildren();
    found.hidden = words.length === 0;
    if (found.hidden) return;
    const hits = SECTIONS.filter(s => words.every(w => (s.page + ' ' + s.title + ' ' + s.text).toLowerCase().includes(w)));
    for (const hit of hits.slice(0, 20)) {
      const link = document.createElement('a');
      link.href = hit.at;
      link.textContent = hit.page + (hit.title === hit.page ? '' : ': ' + hit.title);
      const item = document.createElement('li');
      item.append(link);
      found.append(item);
    }
    if (hits.length === 0) {
      const item = document.createElement('li');
      item.textContent = 'nothing found';
      found.append(item);
    }
  });
})();
