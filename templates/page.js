// Lets a reader of a web page find and sort actions. Without it the page says the same.
(() => {
  const form = document.getElementById('find');
  if (!form) return;

  /** With more actions than this a page would keep its reader waiting whenever some of them are hidden. */
  const LARGE = 500;

  const field = (name) => document.getElementById(`find-${name}`);
  const [words, lead, status, state, before] = ['words', 'lead', 'status', 'state', 'before'].map(field);
  const [result, more] = [field('result'), field('more')];

  /** An action with what it is found and sorted by, read from the page once. */
  const actions = [...document.querySelectorAll('tbody[data-status]')].map((body, order) => {
    const [first] = body.rows;
    const cell = (name) => first.querySelector(name)?.textContent.trim() ?? '';
    return {
      body,
      order,
      section: body.closest('section'),
      text: body.textContent.toLowerCase(),
      leads: body.dataset.leads.split(' '),
      status: body.dataset.status,
      states: body.dataset.states.split(' '),
      due: body.dataset.due,
      title: cell('.page-title'),
      lead: cell('[data-cell=lead]'),
      label: cell('[data-cell=status] strong'),
    };
  });
  const sections = [...document.querySelectorAll('section[data-level]')].map((element) => ({
    element,
    level: Number(element.dataset.level),
  }));

  /**
   * A long table shows the first actions that are found, until its reader asks for all of them: to lay it out whole
   * takes longer than a reader waits for a letter to appear. Sections are no tables: a browser lays out those in sight.
   */
  const FIRST = 50;
  const tables = new Set(actions.map(({ body }) => body.parentElement));
  let most = actions.length > LARGE && tables.size === 1 ? FIRST : Number.POSITIVE_INFINITY;
  let inOrder = actions;

  /** Numbers in place of the signs of a sentence, one after the other. */
  const filled = (sentence, ...values) => values.reduce((text, value) => text.replace('#', value), sentence);

  let sorting = '';

  function find() {
    const asked = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const full = new Set();
    let found = 0;
    for (const action of inOrder) {
      const matches =
        (lead.value === '' || action.leads.includes(lead.value)) &&
        (status.value === '' || action.status === status.value) &&
        (state.value === '' || action.states.includes(state.value)) &&
        (before.value === '' || (action.due !== '' && action.due <= before.value)) &&
        asked.every((word) => action.text.includes(word));
      if (matches) found += 1;
      const visible = matches && found <= most;
      if (action.body.hidden === visible) action.body.hidden = !visible;
      if (visible) full.add(action.section);
    }
    showSections(full, found === actions.length);
    more.hidden = found <= most;
    const sentence = more.hidden ? form.dataset.shown : form.dataset.first;
    const told = filled(sentence, found, actions.length, most);
    result.textContent = sorting === '' ? told : `${told}, ${sorting}`;
  }

  /** A section is shown with its actions, and with the parts below it that have some. */
  function showSections(full, all) {
    let needed = 0;
    for (const { element, level } of [...sections].reverse()) {
      const visible = all || full.has(element) || needed > level;
      element.hidden = !visible;
      if (visible) needed = level;
      else if (needed > level) needed = 0;
    }
  }

  const KEYS = {
    order: ({ order }) => String(order).padStart(9, '0'),
    title: ({ title }) => title,
    lead: ({ lead: text }) => text,
    due: ({ due }) => due,
    status: ({ label }) => label,
  };
  const headings = [...document.querySelectorAll('th[data-sort]')];
  const { compare } = new Intl.Collator('en');

  /** Sorts the actions of every table; what has nothing to be sorted by stays at the end. */
  function sort(column, direction) {
    const key = KEYS[column];
    const sign = direction === 'descending' ? -1 : 1;
    inOrder = [...actions].sort((a, b) => {
      const [left, right] = [key(a), key(b)];
      if (left === '' || right === '') return left === right ? a.order - b.order : left === '' ? 1 : -1;
      return sign * compare(left, right) || a.order - b.order;
    });
    for (const { body } of inOrder) body.parentElement.append(body);
  }

  for (const heading of headings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'page-sort';
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const { sort: column } = heading.dataset;
      const direction = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      for (const each of headings) {
        if (each.dataset.sort === column) each.setAttribute('aria-sort', direction);
        else each.removeAttribute('aria-sort');
      }
      sort(column, direction);
      sorting = filled(form.dataset[direction], button.textContent.toLowerCase());
      find();
    });
  }

  function showAll() {
    most = Number.POSITIVE_INFINITY;
    find();
  }

  more.addEventListener('click', () => {
    const next = inOrder.filter(({ body }) => !body.hidden).length;
    showAll();
    // The button is gone: whoever came with the keyboard goes on where the list was cut.
    inOrder
      .filter(({ body }) => !body.hidden)
      [next]?.body.querySelector('a')
      ?.focus();
  });
  for (const table of tables) if (most < actions.length) table.after(more);

  /** Whoever follows a link to an action that is hidden wants to see it. */
  function showTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('[hidden]')) return;
    form.reset();
    showAll();
    target.scrollIntoView();
  }

  form.addEventListener('input', find);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(find));
  addEventListener('hashchange', showTarget);
  addEventListener('beforeprint', showAll);
  // A browser that comes back to a page may have kept what was filled in.
  addEventListener('pageshow', find);
  form.hidden = false;
  const { classList } = document.documentElement;
  classList.add('page-scripted');
  if (actions.length > LARGE) classList.add('page-large');
  find();
})();
