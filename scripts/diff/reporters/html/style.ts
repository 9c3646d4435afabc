/** The page's style: light and dark, and usable on a phone and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --ink: #1c2330; --soft: #5d6678; --line: #dfe3ea; --code: #f1f3f7;
  --breaking: #c0262d; --warning: #9a6200; --info: #1f63b5; --none: #6b7280; --good: #1b7f4b;
  --breaking-soft: #fdeceb; --warning-soft: #fff4dc; --info-soft: #e8f1fc; --none-soft: #eef0f3; --good-soft: #e5f5ec; }
@media (prefers-color-scheme: dark) { :root { --page: #12161d; --card: #1a202a; --ink: #e6e9ef; --soft: #98a2b3; --line: #2c3442; --code: #141922;
  --breaking: #ff8580; --warning: #f2bd5c; --info: #7fb4f5; --none: #a1a9b6; --good: #6fd39c;
  --breaking-soft: #3a1c1e; --warning-soft: #352a14; --info-soft: #17283f; --none-soft: #242b36; --good-soft: #16301f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .35rem; letter-spacing: -.01em; }
h2 { font-size: 1rem; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
code, pre { font: 12.5px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.versions { color: var(--soft); margin: 0 0 1.75rem; overflow-wrap: anywhere; }
.verdicts { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1rem; margin-bottom: 1.75rem; }
.verdict { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--tone); border-radius: 10px; padding: 1.1rem 1.25rem; }
.verdict p { margin: 0; color: var(--soft); }
.verdict .answer { font-size: 1.3rem; font-weight: 650; color: var(--tone); margin: .1rem 0 .35rem; }
.verdict strong { color: var(--ink); }
.breaking { --tone: var(--breaking); --tint: var(--breaking-soft); }
.warning { --tone: var(--warning); --tint: var(--warning-soft); }
.info { --tone: var(--info); --tint: var(--info-soft); }
.none { --tone: var(--none); --tint: var(--none-soft); }
.fine { --tone: var(--good); --tint: var(--good-soft); }
.tools { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .75rem 0; background: var(--page); }
.tools button { font: inherit; font-size: .9rem; cursor: pointer; border: 1px solid var(--line); border-radius: 999px; padding: .3rem .85rem; background: var(--card); color: var(--soft); }
.tools button[aria-pressed="true"] { background: var(--tint); border-color: var(--tone); color: var(--tone); font-weight: 600; }
.tools input { font: inherit; flex: 1 1 14rem; min-width: 0; border: 1px solid var(--line); border-radius: 999px; padding: .3rem .95rem; background: var(--card); color: inherit; }
:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
section, aside { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 1rem 0; overflow: hidden; }
section > header, aside > header { padding: .85rem 1.25rem; border-bottom: 1px solid var(--line); }
section > header p, section > header ul, aside ul { margin: .25rem 0 0; color: var(--soft); font-size: .9rem; }
section > header ul { padding-left: 1.1rem; columns: 2 20rem; }
summary { cursor: pointer; }
h2.inline { display: inline; }
.method { font: 600 .75rem ui-monospace, Menlo, Consolas, monospace; color: var(--soft); border: 1px solid var(--line); border-radius: 5px; padding: .1rem .4rem; margin-right: .5rem; }
article { padding: 1rem 1.25rem; border-top: 1px solid var(--line); }
header + article { border-top: 0; }
article .what { display: flex; gap: .7rem; align-items: baseline; }
article .what p { margin: 0; font-weight: 550; overflow-wrap: anywhere; }
.level { flex: none; font-size: .75rem; font-weight: 650; padding: .1rem .55rem; border-radius: 999px; background: var(--tint); color: var(--tone); }
.meta { margin: .25rem 0 0; color: var(--soft); font-size: .82rem; overflow-wrap: anywhere; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .75rem; margin-top: .75rem; }
figure { margin: 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; min-width: 0; }
figcaption { display: flex; justify-content: space-between; gap: 1rem; padding: .3rem .75rem; font-size: .78rem; color: var(--soft); border-bottom: 1px solid var(--line); }
figcaption span:last-child { overflow-wrap: anywhere; text-align: right; }
pre { margin: 0; padding: .5rem 0; background: var(--code); overflow-x: auto; }
pre span { display: block; padding: 0 .75rem; white-space: pre; color: var(--soft); }
pre span::before { content: attr(data-line); display: inline-block; width: 3.2rem; opacity: .6; }
pre .hit { color: var(--ink); background: var(--tint); box-shadow: inset 3px 0 var(--tone); }
figure.absent { display: grid; place-content: center; color: var(--soft); font-size: .85rem; padding: 1rem; border-style: dashed; }
.empty { text-align: center; color: var(--soft); padding: 3rem 0; }
[hidden] { display: none !important; }
@media print { .tools { display: none; } section { break-inside: avoid; } }
`;
