import { main } from "../cli.js";
import { lintSpecsCommand } from "./lint-specs/command.js";

await main(lintSpecsCommand);
