import { main } from "../cli.js";
import { generateCommand } from "./generate/command.js";

await main(generateCommand);
