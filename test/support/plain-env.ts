/** The environment for a child whose output is compared: whether it has colors must not depend on the shell that runs the tests. */
const { FORCE_COLOR: _, NO_COLOR: __, ...plainEnv } = process.env;

export { plainEnv };
