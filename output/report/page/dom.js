// el makes an element. Children are nodes or strings, and strings become text:
// nothing here ever reads markup, so an article cannot bring any.
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "style") for (const [k, v] of Object.entries(value)) node.style.setProperty(k, v);
    else if (name === "dataset") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const byId = (id) => document.getElementById(id);

// link makes a link of an address of the web; any other address stays text,
// for javascript: and data: are addresses too.
function link(address, label = address) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    // Not an address at all.
  }
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return el("span", {}, label);
  return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, label);
}

// later runs a function once, when calls have stopped for the given time.
function later(run, milliseconds) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
