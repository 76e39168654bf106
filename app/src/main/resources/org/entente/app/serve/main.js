// Keeps the address, the controls and the view in step. The server makes every view; nothing is computed here.

import './atlas.js';
import { read, write } from './address.js';
import { combobox } from './combobox.js';
import { offerEvidence } from './evidence.js';
import { offerDownloads } from './download.js';
import { offerArticles } from './article.js';

const $ = (id) => document.getElementById(id);
const DAY = 86400000;
const first = document.body.dataset.first;
const last = document.body.dataset.last;
const dayOf = (number) => new Date(Date.parse(first) + number * DAY).toISOString().slice(0, 10);
const numberOf = (day) => Math.round((Date.parse(day) - Date.parse(first)) / DAY);
const names = new Map();

const shown = (list) =>
  [...list.children].map((item) => {
    names.set(item.dataset.code, item.textContent);
    return item.dataset.code;
  });

const opening = {
  view: document.body.dataset.view,
  members: shown($('x-members')),
  other: shown($('x-other')),
  on: $('x-date').value,
  with: $('x-with').value,
  whatIf: [],
};
let asked = read(location, opening);
let alliance = asked.members.length > 1 ? asked.members : document.body.dataset.opening.split(' ');
let running = null;
let waiting = 0;
let showing = location.pathname + location.search;

function say(text) {
  $('x-status').textContent = text;
}

function fail(text) {
  const line = document.createElement('p');
  line.textContent = text;
  $('x-error').replaceChildren(line);
}

function busy(is) {
  document.body.classList.toggle('x-busy', is);
  $('x-progress').hidden = !is;
  $('x-cancel').hidden = !is;
  $('x-main').setAttribute('aria-busy', String(is));
}

/** Fetches a part of the page and puts it in its place. A newer request ends an older one. */
async function work(ask, place, what, done) {
  running?.abort();
  const own = new AbortController();
  running = own;
  busy(true);
  say(`${what} …`);
  $('x-error').replaceChildren();
  try {
    const answer = await ask(own.signal);
    if (!answer.ok) throw new Error((await answer.json()).detail);
    const html = await answer.text();
    if (running !== own) return;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    place.replaceChildren(...document.adoptNode(parsed.body).childNodes);
    enhance(place);
    say(`Showing ${place.querySelector('h1, h2')?.textContent ?? 'the answer'}`);
    done?.();
  } catch (error) {
    if (running === own) {
      say(error.name === 'AbortError' ? 'cancelled' : '');
      if (error.name !== 'AbortError') {
        fail(error instanceof TypeError ? 'The server does not answer; start it again with: entente serve' : error.message);
      }
    }
  } finally {
    if (running === own) {
      running = null;
      busy(false);
    }
  }
}

function enhance(view) {
  offerEvidence(view);
  offerDownloads(view);
  offerSwitches(view);
  globalThis.offerTable(view);
  offerArticles(view, () => asked, work);
}

function offerSwitches(view) {
  view.querySelectorAll('.x-switch').forEach((box) => {
    box.addEventListener('change', () => {
      const on = [...view.querySelectorAll('.x-switch:checked')].map((one) => one.value);
      go({ whatIf: on }, { focus: box.value });
    });
  });
  const own = view.querySelector('#x-own');
  const add = () => own.value.trim() && go({ whatIf: [...asked.whatIf, own.value.trim()] });
  view.querySelector('#x-own-add')?.addEventListener('click', add);
  own?.addEventListener('keydown', (event) => event.key === 'Enter' && add());
  view.querySelector('#x-none')?.addEventListener('click', () => asked.whatIf.length && go({ whatIf: [] }));
}

/** Shows what is asked. */
async function show(options = {}) {
  const address = write(asked);
  showing = location.pathname + location.search;
  const open = $('x-switches')?.open;
  const scroll = options.scroll ?? window.scrollY;
  await work(
    (signal) => fetch(`/fragment${address}`, { signal }),
    $('x-view'),
    'working it out',
    () => {
      const title = $('x-view').querySelector('[data-title]')?.dataset.title ?? 'Entente';
      document.title = `${title}: Entente`;
      say(`Showing ${title}`);
      if (open && $('x-switches')) $('x-switches').open = true;
      if (options.focus) {
        [...document.querySelectorAll('.x-switch')].find((box) => box.value === options.focus)?.focus({ preventScroll: true });
      }
      if (options.heading) $('x-h1')?.focus({ preventScroll: true });
      window.scrollTo(0, scroll);
    },
  );
}

/** Asks for something else: a new entry of the history, unless it only moves the slider. */
function go(change, options = {}) {
  asked = { ...asked, ...change };
  if (asked.view !== 'system' && asked.members.length < 2) asked.members = alliance;
  if (asked.members.length > 1) alliance = asked.members;
  if (asked.view === 'compare' && !asked.with && !asked.other.length && !asked.whatIf.length) {
    asked.with = dayOf(Math.max(0, numberOf(asked.on) - 1826));
  }
  const address = write(asked);
  if (options.replace) history.replaceState(asked, '', address);
  else history.pushState(asked, '', address);
  controls();
  clearTimeout(waiting);
  waiting = setTimeout(() => show(options), options.delay ?? 0);
}

function chips(list, codes, least, onChange) {
  list.replaceChildren(
    ...codes.map((code) => {
      const item = document.createElement('li');
      item.dataset.code = code;
      const name = document.createElement('span');
      name.textContent = names.get(code) ?? code;
      item.append(name);
      if (codes.length > least) {
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.textContent = '×';
        remove.setAttribute('aria-label', `Remove ${name.textContent}`);
        remove.addEventListener('click', () => {
          onChange(codes.filter((other) => other !== code));
          (list.querySelector('button') ?? document.querySelector('.x-combo input')).focus();
        });
        item.append(remove);
      }
      return item;
    }),
  );
}

/** What another view of the same members on the same date asks. */
function tabbed(view) {
  const to = { ...asked, view, members: asked.members.length > 1 ? asked.members : alliance };
  if (view === 'system') to.members = asked.members.slice(0, 1);
  if (view === 'compare' && !to.with) to.with = dayOf(Math.max(0, numberOf(asked.on) - 1826));
  return to;
}

/** Sets the controls to what is asked. */
function controls() {
  document.body.dataset.view = asked.view;
  chips($('x-members'), asked.members, asked.view === 'system' ? 1 : 2, (members) => go({ members }));
  chips($('x-other'), asked.other, 0, (other) => go({ other }));
  $('x-date').value = asked.on;
  $('x-with').value = asked.with;
  const slider = $('x-slider');
  slider.min = 0;
  slider.max = numberOf(last);
  slider.value = numberOf(asked.on);
  slider.setAttribute('aria-valuetext', asked.on);
  document.querySelectorAll('[data-tab]').forEach((tab) => {
    const to = tabbed(tab.dataset.tab);
    tab.href = write(to);
    if (tab.dataset.tab === asked.view) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  });
}

function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The codes with those of the states chosen, each once; null if all were there. */
function joined(codes, states) {
  states.forEach((state) => names.set(state.code, state.name));
  const added = states.map((state) => state.code).filter((code) => !codes.includes(code));
  return added.length ? [...codes, ...added] : null;
}

combobox($('x-member-input'), $('x-member-list'), (states) => {
  const members = joined(asked.members, states);
  if (members) go({ members });
});
combobox($('x-other-input'), $('x-other-list'), (states) => {
  const other = joined(asked.other, states);
  if (!other) return;
  if (other.length > 1) go({ other });
  else {
    asked = { ...asked, other };
    controls();
    say(`${states[0].name} begins the second alliance; add one state more`);
  }
});
$('x-date').addEventListener('change', (event) => isDay(event.target.value) && go({ on: event.target.value }));
$('x-with').addEventListener('change', (event) => {
  if (!event.target.value || isDay(event.target.value)) go({ with: event.target.value });
});
let sliding = false;
$('x-slider').addEventListener('input', (event) => {
  const on = dayOf(Number(event.target.value));
  go({ on }, { replace: sliding, delay: 200 });
  sliding = true;
});
$('x-slider').addEventListener('change', () => (sliding = false));
$('x-cancel').addEventListener('click', () => {
  clearTimeout(waiting);
  running?.abort();
});
document.querySelectorAll('[data-tab]').forEach((tab) => {
  tab.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    go(tabbed(tab.dataset.tab), { heading: true, scroll: 0 });
  });
});
window.addEventListener('popstate', (event) => {
  // A link within the page moves to its place; nothing else is asked.
  if (location.pathname + location.search === showing) return;
  asked = event.state ?? read(location, opening);
  controls();
  show({ scroll: 0 });
});

history.replaceState(asked, '', location.href);
controls();
enhance($('x-view'));
document.body.dataset.ready = 'true';
