// A combobox with a list of states and alliances, by the ARIA pattern: the focus stays in the field, the arrows move through the list.

/** A state in the list: its text and whom it adds. */
function ofState(state) {
  const also = state.matched === state.name || state.matched === state.code ? '' : `, ${state.matched}`;
  const member = state.member_on_date === false ? ' (no member of the state system on this date)' : '';
  return { text: `${state.name} (${state.code})${also}${member}`, states: [state] };
}

/** An alliance in the list: its text and whom it adds. */
function ofAlliance(alliance) {
  const also = alliance.matched === alliance.name || alliance.matched === alliance.id ? '' : `, ${alliance.matched}`;
  const members = alliance.members_on_date;
  return { text: `${alliance.name}${also} (adds its ${members.length} members)`, states: members };
}

/** Calls back with the states that are chosen, those of an alliance all at once: [{code, name}]. */
export function combobox(input, list, onChoose) {
  let found = [];
  let at = -1;
  let waiting = 0;
  let asking = null;

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    found = [];
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (place) => {
    at = place;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    const item = list.children[at];
    if (item) {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };
  const choose = (place) => {
    const option = found[place];
    if (!option) return;
    input.value = '';
    close();
    onChoose(option.states);
    input.focus();
  };
  const show = (answer) => {
    const states = answer.states.map(ofState);
    const alliances = answer.alliances.map(ofAlliance);
    found = answer.first === 'alliances' ? [...alliances, ...states] : [...states, ...alliances];
    list.replaceChildren(
      ...found.map((option, i) => {
        const item = document.createElement('li');
        item.id = `${list.id}-${i}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.textContent = option.text;
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          choose(i);
        });
        return item;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(found.length > 0 ? 0 : -1);
  };
  const ask = async () => {
    asking?.abort();
    const words = input.value.trim();
    if (!words) {
      close();
      return;
    }
    asking = new AbortController();
    const on = document.getElementById('x-date').value;
    try {
      const answer = await fetch(
        `/api/v1/states?q=${encodeURIComponent(words)}${on ? `&on=${on}` : ''}`,
        { signal: asking.signal },
      );
      if (answer.ok && input.value.trim() === words) show(await answer.json());
    } catch (error) {
      if (error.name !== 'AbortError') close();
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 80);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const last = found.length - 1;
    const moves = {
      ArrowDown: () => mark(at >= last ? 0 : at + 1),
      ArrowUp: () => mark(at <= 0 ? last : at - 1),
      Enter: () => choose(at),
      Escape: () => (found.length ? close() : (input.value = '')),
    };
    const move = moves[event.key];
    if (move && (found.length || event.key === 'Escape')) {
      event.preventDefault();
      move();
    }
  });
}
