/** The page's filters: buttons for levels, a field for words. Without the script everything is shown. */
export const SCRIPT = `
const buttons = [...document.querySelectorAll(".tools button")];
const field = document.querySelector(".tools input");
const sections = [...document.querySelectorAll("section")];
const empty = document.querySelector(".empty");
function apply() {
  const levels = new Set(buttons.filter((one) => one.getAttribute("aria-pressed") === "true").map((one) => one.dataset.level));
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const section of sections) {
    const title = section.querySelector("header").textContent.toLowerCase();
    let inside = 0;
    for (const article of section.querySelectorAll("article")) {
      const text = title + " " + article.textContent.toLowerCase();
      article.hidden = !levels.has(article.dataset.level) || !words.every((word) => text.includes(word));
      if (!article.hidden) inside++;
    }
    section.hidden = inside === 0;
    shown += inside;
  }
  empty.hidden = shown > 0;
}
for (const button of buttons) {
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    apply();
  });
}
field.addEventListener("input", apply);
apply();
`;
