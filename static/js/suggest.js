// Suggestions below a search box: the editable combobox with a list of WAI-ARIA's authoring practices.
// Without this file the box is a plain one and does its whole job. docs/decisions/0015 says why things are as they are.

const WAIT = 120; // milliseconds without a letter before we ask

// Two letters at least, of any script. A digit or an @ may be part of a postcode, a telephone number or an e-mail
// address: such text never gets into an address, so we do not ask.
const isAskable = text => /\p{L}.*\p{L}/u.test(text) && !/[\p{N}@]/u.test(text);

const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children); // strings become text, never markup
  return element;
};

let style;
const loadStyle = href => style ??= new Promise(resolve => {
  const link = make("link", { rel: "stylesheet", media: "screen", href });
  link.onload = resolve;
  link.onerror = () => { link.remove(); style = null; };
  document.head.append(link);
});

const enhance = input => {
  const { suggest, suggestStyle, suggestLabel, suggestCount } = input.dataset;
  const list = make("ul", { id: `${input.id}-list`, class: "suggestions", role: "listbox", "aria-label": suggestLabel, hidden: "" });
  const status = make("div", { class: "hidden", role: "status" });
  let timer, request, active = -1;

  const activate = number => {
    active = number;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", at === number));
    const option = list.children[number];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };

  const show = results => {
    const changes = results.length > 0 || !list.hidden;
    list.replaceChildren(...results.map((one, at) => make("li", { id: `${list.id}-${at}`, role: "option", "data-url": one.url },
      // A title of the page's language runs as the page does, even if its first word is English.
      make("span", one.lang === document.documentElement.lang ? {} : { lang: one.lang, dir: "auto" }, one.title),
      " ", make("small", {}, one.kind_name))));
    list.hidden = !results.length;
    input.setAttribute("aria-expanded", !list.hidden);
    activate(-1);
    status.textContent = changes ? suggestCount.replace("#", results.length) : "";
  };

  const stop = () => {
    clearTimeout(timer);
    request?.abort();
  };

  const close = () => {
    stop();
    show([]);
    status.textContent = "";
  };

  const ask = async () => {
    stop();
    const text = input.value.trim();
    if (!isAskable(text)) return close();
    request = new AbortController();
    const { signal } = request;
    let results = [];
    try {
      const [answer] = await Promise.all([fetch(`${suggest}&q=${encodeURIComponent(text)}`, { signal }), loadStyle(suggestStyle)]);
      if (answer.ok) ({ results } = await answer.json());
    } catch {} // no network, no suggestions
    if (!signal.aborted) show(results);
  };

  const choose = option => {
    close();
    location.assign(option.dataset.url);
  };

  const press = event => {
    const { key } = event;
    // While something is composed, or another key is held, these keys are not ours.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (list.hidden) return ask();
      const stops = list.children.length + 1; // one more: back in the text
      activate((active + 1 + (key === "ArrowDown" ? 1 : -1) + stops) % stops - 1);
    } else if (key === "Enter" && active >= 0) choose(list.children[active]);
    else if (key === "Escape" && !list.hidden) close();
    else {
      if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(key)) activate(-1);
      return;
    }
    event.preventDefault();
  };

  for (const [key, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": false,
  })) input.setAttribute(key, value);
  input.after(list, status);

  input.addEventListener("focus", () => loadStyle(suggestStyle));
  input.addEventListener("input", () => {
    stop();
    activate(-1);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", press);
  // Leaving for nothing in particular is somebody who puts the keyboard of a phone away to see the list.
  input.addEventListener("blur", event => event.relatedTarget && close());
  input.form.addEventListener("submit", close);
  document.addEventListener("pointerup", event => input.form.contains(event.target) || close());
  list.addEventListener("mousedown", event => event.preventDefault()); // the box keeps the focus
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
};

document.querySelectorAll("input[data-suggest]").forEach(enhance);
