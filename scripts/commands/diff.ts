import { main } from "../cli.js";
import { diffCommand } from "./diff/command.js";

await main(diffCommand);
