// The index over everything on the site, built from search-data.js. Loaded when somebody searches.
(() => {
  const KINDS = {
    functions: { label: 'function', boost: 1.5 },
    records: { label: 'record', boost: 1.2 },
    enums: { label: 'enum', boost: 1.2 },
    types: { label: 'type', boost: 1 },
    constants: { label: 'constant', boost: 0.9 },
    enumerators: { label: 'enum value', boost: 0.8 },
  };
  const MOST = 40;
  const rows = [];

  /** Words of names: NtRemoveIoCompletionEx is found by remove, by completion, by removeio and by its whole. */
  function words(text) {
    const found = [];
    for (const whole of text.split(/[^\p{L}\p{N}_]+/u)) {
      if (whole === '') continue;
      found.push(whole);
      const parts = whole.split(/_+|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).filter((part) => part !== '');
      if (parts.length > 1) found.push(...parts);
      if (parts.length > 2) found.push(parts.slice(1).join(''));
      if (whole.includes('_') && parts.length > 1) found.push(parts.join(''));
    }
    return found;
  }

  /** Numbers are one value however they are written: 0xC0000008, 3221225480, -1073741816. */
  function asValue(query) {
    if (!/^(0x[\da-f]{1,16}|-?\d{1,20})$/i.test(query)) return null;
    const number = query.startsWith('-') ? BigInt.asUintN(32, BigInt(query)) : BigInt(query);
    return `0x${number.toString(16)}`;
  }

  function read(data) {
    for (const [kind, { names, places, urls, members, texts, values }] of Object.entries(data)) {
      const [memberRows, textRows, valueRows] = [members, texts, values].map((column) => column.split('\n'));
      for (const [index, name] of names === '' ? [] : names.split('\n').entries()) {
        rows.push({
          id: rows.length,
          kind,
          name,
          url: placeOf(kind, name, places[urls[index]]),
          members: memberRows[index],
          text: textRows[index],
          value: valueRows[index],
          // A second name for what has its page elsewhere comes after the first.
          boost: KINDS[kind].boost * (kind === 'functions' && places[urls[index]] !== '' ? 0.8 : 1),
        });
      }
    }
  }

  function placeOf(kind, name, place) {
    if (kind === 'constants' || kind === 'enumerators') return `${place}#${encodeURIComponent(name)}`;
    return place === '' ? `${kind}/${name}.html` : place;
  }

  const index = new MiniSearch({
    fields: ['name', 'members', 'text'],
    tokenize: words,
    processTerm: (term) => (term.length > 1 || /\d/.test(term) ? term.toLowerCase() : null),
    autoVacuum: false,
  });
  const byValue = new Map();
  const byName = new Map();

  function find(query) {
    const value = asValue(query);
    const valued = value === null ? [] : (byValue.get(value) ?? []);
    const exact = byName.get(query.toLowerCase()) ?? [];
    const hits = index.search(query, {
      tokenize: (text) => text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== ''),
      combineWith: 'AND',
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
      maxFuzzy: 3,
      boost: { name: 6, members: 2 },
      weights: { prefix: 0.6, fuzzy: 0.25 },
      boostDocument: (id) => rows[id].boost,
    });
    const found = new Set([...exact, ...valued.slice(0, MOST)]);
    for (const { id } of hits) {
      if (found.size >= MOST) break;
      found.add(rows[id]);
    }
    return [...found].map(({ name, kind, url, value: number, text }) => ({
      name,
      url,
      kind: KINDS[kind].label,
      note: number !== '' ? number : text.slice(0, 120),
    }));
  }

  globalThis.ntbindSearch = (data) => {
    read(data);
    index.addAll(rows);
    for (const row of rows) {
      push(byName, row.name.toLowerCase(), row);
      if (row.value !== '') push(byValue, row.value, row);
    }
    globalThis.ntbindIndex = { find };
  };

  function push(map, key, row) {
    const known = map.get(key);
    if (known === undefined) map.set(key, [row]);
    else known.push(row);
  }
})();
