import { main } from "../cli.js";
import { importCommand } from "./import-docs/command.js";

await main(importCommand);
