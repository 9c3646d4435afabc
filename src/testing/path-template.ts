/** Path templates, where `{Sid}` stands for one segment, or a part of one. */
const PARAMETER = /\{([^{}]*)\}/g;

export function namesIn(template: string): string[] {
  return Array.from(template.matchAll(PARAMETER), ([, name = ""]) => name);
}

/** Source of a regular expression for the template's paths, with a group for each parameter. */
export function patternOf(template: string): string {
  const literals = unnamed(template).split("{}");
  return literals.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("([^/]+)");
}

/** The template without its parameters' names. */
export function unnamed(template: string): string {
  return template.replace(PARAMETER, "{}");
}
