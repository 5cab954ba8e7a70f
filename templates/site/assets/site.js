// Theme, previews and the search box. The index is loaded when somebody searches, not before.
const base = document.querySelector('link[rel="stylesheet"]').getAttribute('href').replace(/site\.css$/, '');

function element(name, attributes, text) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

// --- Theme ---------------------------------------------------------------------------------------
const root = document.documentElement;
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const toggle = element('button', { type: 'button', class: 'theme' });

function isDark() {
  return root.dataset.theme === undefined ? prefersDark.matches : root.dataset.theme === 'dark';
}
function labelToggle() {
  toggle.textContent = isDark() ? 'Light' : 'Dark';
  toggle.setAttribute('aria-label', isDark() ? 'Use the light theme' : 'Use the dark theme');
}
toggle.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  labelToggle();
  try {
    localStorage.setItem('ntbind-theme', root.dataset.theme);
  } catch {
    // It holds for this page.
  }
});
prefersDark.addEventListener('change', labelToggle);
labelToggle();

// --- Previews ------------------------------------------------------------------------------------
const texts = new Map();
for (const link of document.querySelectorAll('a[data-p]')) texts.set(link.getAttribute('href'), link.dataset.p);
const box = element('div', { class: 'preview', role: 'tooltip', id: 'preview', hidden: '' });
document.body.append(box);
let owner = null;
let timer = 0;

function previewed(target) {
  const link = target instanceof Element ? target.closest('main a[href]') : null;
  return link !== null && texts.has(link.getAttribute('href')) ? link : null;
}
function show(link) {
  clearTimeout(timer);
  if (owner === link) return;
  hide();
  owner = link;
  box.textContent = texts.get(link.getAttribute('href'));
  box.hidden = false;
  link.setAttribute('aria-describedby', 'preview');
  const place = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const isBelow = place.bottom + height + 12 < innerHeight || place.top < height + 12;
  box.style.left = `${scrollX + Math.max(8, Math.min(place.left, document.documentElement.clientWidth - width - 8))}px`;
  box.style.top = `${scrollY + (isBelow ? place.bottom + 6 : place.top - height - 6)}px`;
}
function hide() {
  clearTimeout(timer);
  owner?.removeAttribute('aria-describedby');
  owner = null;
  box.hidden = true;
}
function hideSoon() {
  clearTimeout(timer);
  timer = setTimeout(hide, 180);
}
document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = previewed(event.target);
  if (link !== null) {
    clearTimeout(timer);
    timer = setTimeout(() => show(link), owner === null ? 120 : 40);
  } else if (event.target === box) clearTimeout(timer);
  else if (owner !== document.activeElement) hideSoon();
});
document.addEventListener('focusin', (event) => {
  const link = previewed(event.target);
  if (link !== null && link.matches(':focus-visible')) show(link);
  else hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});

// --- What scrolls can be reached by the keyboard --------------------------------------------------
const titles = [...document.querySelectorAll('main h2')];
for (const part of document.querySelectorAll('pre, .scroll')) {
  if (part.scrollWidth <= part.clientWidth && part.scrollHeight <= part.clientHeight) continue;
  const heading = titles.findLast((title) => title.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING);
  part.tabIndex = 0;
  part.setAttribute('role', 'region');
  part.setAttribute('aria-label', heading === undefined ? 'Declaration' : heading.textContent);
}

// --- Search --------------------------------------------------------------------------------------
const find = element('search', { class: 'find' });
const input = element('input', {
  type: 'search',
  role: 'combobox',
  'aria-label': 'Search names, parameters, values and text',
  'aria-expanded': 'false',
  'aria-controls': 'found',
  'aria-autocomplete': 'list',
  autocomplete: 'off',
  spellcheck: 'false',
  placeholder: 'Search: name, parameter, 0xC0000008 …   press /',
});
const list = element('ul', { class: 'found', id: 'found', role: 'listbox', 'aria-label': 'Found', hidden: '' });
const status = element('div', { class: 'status', role: 'status' });
find.append(input, list, status);
const header = document.querySelector('body > header');
header.append(find, toggle);

let searching = null;
let chosen = -1;

function load(file) {
  return new Promise((resolve, reject) => {
    const script = element('script', { src: base + file });
    script.onload = resolve;
    script.onerror = () => reject(new Error(`cannot load ${file}`));
    document.head.append(script);
  });
}
/** Loads the index once; a failed load may be tried again. */
function search() {
  searching ??= load('minisearch.js')
    .then(() => load('search.js'))
    .then(() => load('search-data.js'))
    .then(() => globalThis.ntbindIndex)
    .catch((error) => {
      searching = null;
      throw error;
    });
  return searching;
}
async function update() {
  const query = input.value.trim();
  if (query === '') return close();
  try {
    const index = await search();
    if (input.value.trim() === query) showResults(index.find(query));
  } catch {
    status.textContent = 'The search index could not be loaded.';
  }
}
function showResults(results) {
  chosen = results.length > 0 ? 0 : -1;
  list.replaceChildren(
    ...results.map(({ name, kind, note, url }, index) => {
      const item = element('li', { role: 'option', id: `found-${index}`, 'aria-selected': String(index === 0) });
      item.append(element('b', {}, name), element('span', {}, kind));
      if (note !== '') item.append(element('small', {}, note));
      item.dataset.url = base + url;
      return item;
    }),
  );
  if (results.length === 0) list.append(element('li', { role: 'option', 'aria-disabled': 'true' }, 'Nothing found'));
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  mark();
  status.textContent = results.length === 0 ? 'Nothing found' : `${results.length} found`;
}
function mark() {
  for (const [index, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(index === chosen));
  const item = list.children[chosen];
  if (item === undefined || chosen < 0) return input.removeAttribute('aria-activedescendant');
  input.setAttribute('aria-activedescendant', item.id);
  item.scrollIntoView({ block: 'nearest' });
}
function close() {
  list.hidden = true;
  chosen = -1;
  status.textContent = '';
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}
function go(item) {
  if (item?.dataset.url !== undefined) location.href = item.dataset.url;
}
input.addEventListener('focus', () => void search().catch(() => {}));
input.addEventListener('input', update);
input.addEventListener('keydown', (event) => {
  const { length } = list.children;
  if (event.key === 'Escape') {
    if (list.hidden) input.blur();
    close();
  } else if (event.key === 'Enter') {
    go(list.children[chosen]);
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden && length > 0) {
    chosen = (chosen + (event.key === 'ArrowDown' ? 1 : length - 1)) % length;
    mark();
  } else return;
  event.preventDefault();
});
list.addEventListener('mousedown', (event) => {
  event.preventDefault();
  go(event.target.closest('li'));
});
input.addEventListener('blur', close);
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement;
  const isShortcut = (event.key === '/' && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!isShortcut) return;
  event.preventDefault();
  input.focus();
  input.select();
});
